import { strToU8 } from 'fflate';
import { UserError } from '../../core/errors';
import { packDocx, partText } from '../../document/docx-package';
import { type ParagraphStyles, readStyles } from '../../document/paragraph-styles';
import { childOf, type XmlElement } from '../../document/xml';
import { chartOf } from '../charts/chart-html';
import { childElements } from '../html/node';
import { parseHtml } from '../html/parse-html';
import type { DocxTemplate, XmlPiece } from './docx-template';
import { type Extent, PlacedCharts } from './placed-charts';
import { atParagraph, readRendered, sourceOf } from './template-source';
import { wordBody, wordText } from './word-body';
import { wordPrefix } from './word-writer';

/**
 * Makes a Word file of a template: the tags are replaced, everything else stays byte for byte.
 * @param render the template language: given the source, it gives what `compileTemplate` makes of it (HTML, of which a
 *   run keeps the words)
 * @param body HTML of a briefing for a shell's `{{正文}}`; null where there is none
 * @throws {UserError} `template-needs-body` for a shell without a body; the template language's faults, at the paragraph
 */
export async function renderDocxTemplate(
  template: DocxTemplate,
  render: (source: string) => string,
  body: string | null = null,
): Promise<Uint8Array> {
  if (template.isShell && body === null)
    throw new UserError('template-needs-body', { template: template.name });
  const { parts } = template;
  const styles = readStyles(partText(parts, 'word/styles.xml'));
  const written = new Map<string, string>();
  const charts = new PlacedCharts(parts);
  let last: XmlPiece | null = null;
  for (const item of readRendered(rendered(template, render))) {
    if (typeof item === 'string') {
      if (last !== null) append(written, last.part, betweenPieces(item, last, { template, styles, charts }));
      continue;
    }
    const piece = template.pieces[item];
    if (piece?.kind !== 'xml') continue;
    const { part, like } = piece;
    const place = { xml: partText(parts, part) ?? '', like, styles, part, charts };
    append(written, part, piece.body ? wordBody(body ?? '', place) : piece.xml);
    last = piece;
  }
  const changed = [...written].map(([name, xml]) => [name, strToU8(xml)] as const);
  return packDocx(await charts.into({ ...parts, ...Object.fromEntries(changed) }));
}

function rendered(template: DocxTemplate, render: (source: string) => string): string {
  try {
    return render(sourceOf(template));
  } catch (fault) {
    throw fault instanceof UserError ? atParagraph(template, fault) : fault;
  }
}

interface Rendering {
  readonly template: DocxTemplate;
  readonly styles: ParagraphStyles;
  readonly charts: PlacedCharts;
}

/**
 * What the tags after a piece printed: words in a run, paragraphs between paragraphs, a chart for a picture; rows have no
 * place for words.
 */
function betweenPieces(html: string, after: XmlPiece, { template, styles, charts }: Rendering): string {
  if (html.trim() === '' && after.follows !== 'text') return '';
  const { part, like } = after;
  const xml = partText(template.parts, part) ?? '';
  if (after.follows === 'picture') return pictureOf(html, after, xml, charts);
  if (after.follows === 'text') return wordText(html, prefixInRun(after));
  return after.follows === 'blocks' ? wordBody(html, { xml, like, styles, part, charts }) : '';
}

/** A chart as large as the picture whose place it takes; its caption is the clerk's own. */
function pictureOf(html: string, { part, like }: XmlPiece, xml: string, charts: PlacedCharts): string {
  const [element] = childElements(parseHtml(html), 'figure');
  const chart = element ? chartOf(element) : null;
  if (chart === null || like === null) return '';
  return charts.drawing(chart, part, wordPrefix(xml), extentOf(like));
}

/** What a picture says of its size; a drawing may stand in an element with what older programs show. */
function extentOf(picture: XmlElement): Extent | undefined {
  const own = childOf(picture, 'inline') ?? childOf(picture, 'anchor');
  if (!own) {
    const inner = picture.children.flatMap((child) => (child.kind === 'element' ? [extentOf(child)] : []));
    return inner.find((extent) => extent !== undefined);
  }
  const { cx, cy } = childOf(own, 'extent')?.attributes ?? {};
  const [width, height] = [Number(cx), Number(cy)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The prefix of the run that a piece ends in. */
function prefixInRun({ xml }: XmlPiece): string {
  return /<([^\s/<>:]+:)?t(?:\s[^<>]*)?>[^<]*$/u.exec(xml)?.[1] ?? 'w:';
}

function append(written: Map<string, string>, part: string, xml: string): void {
  written.set(part, (written.get(part) ?? '') + xml);
}
