import { escapeXml } from '../../document/xml';
import { type HtmlElement, type HtmlNode, hasClass } from '../html/node';
import { parseHtml } from '../html/parse-html';
import { type BodyPlace, inlineText, isHeading, SILENT, WordWriter } from './word-writer';

const CONTAINERS = ['#root', 'article', 'section', 'div', 'main', 'body', 'header', 'footer', 'ul', 'ol'];
const INLINE = ['span', 'strong', 'b', 'em', 'i', 'mark', 'br', 'a', 'u', 'sub', 'sup'];
/** Head and foot of an official document are the shell's own. */
const OF_THE_SHELL = ['marks', 'redhead', 'docno', 'signer', 'redline', 'issue', 'lr', 'banji'];

/**
 * Blocks of HTML as paragraphs and tables of a Word file: headings in the styles of the same level, where the file has
 * them, and everything else like the paragraph they stand for.
 */
export function wordBody(html: string, place: BodyPlace): string {
  const written = blocks(parseHtml(html.replace(/\n(?=[^<\s])/gu, '<br>')), new WordWriter(place)).join('');
  // No document, and no cell, may end with a table.
  const end = /<\/(\w+:)?tbl>$/u.exec(written);
  return end ? `${written}<${end[1] ?? ''}p/>` : written;
}

/** Plain words of HTML as they stand in a run, line breaks as breaks. */
export function wordText(html: string, prefix: string): string {
  const words = inlineText(parseHtml(html.replaceAll('\n', '<br>')));
  return escapeXml(words).replaceAll('\n', `</${prefix}t><${prefix}br/><${prefix}t xml:space="preserve">`);
}

function blocks(element: HtmlElement, writer: WordWriter): string[] {
  const written: string[] = [];
  let loose: HtmlNode[] = [];
  const flush = (): void => {
    const text = loose.map(inlineText).join('');
    if (text.trim() !== '') written.push(writer.paragraph(text));
    loose = [];
  };
  for (const child of element.children) {
    if (child.kind === 'text' || INLINE.includes(child.name)) {
      loose.push(child);
      continue;
    }
    flush();
    if (!SILENT.includes(child.name)) written.push(...block(child, writer));
  }
  flush();
  return written;
}

function block(element: HtmlElement, writer: WordWriter): string[] {
  if (OF_THE_SHELL.some((name) => hasClass(element, name))) return [];
  if (CONTAINERS.includes(element.name)) return blocks(element, writer);
  if (element.name === 'table') return [writer.table(element)];
  if (element.name === 'figure') return writer.figure(element);
  if (isHeading(element)) return [writer.heading(element)];
  const text = inlineText(element);
  if (hasClass(element, 'org') || hasClass(element, 'date')) return [writer.signed(text)];
  if (hasClass(element, 'to')) return [writer.flush(text)];
  if (hasClass(element, 'label')) return [writer.label(text)];
  return text.trim() === '' ? [] : [writer.paragraph(text)];
}
