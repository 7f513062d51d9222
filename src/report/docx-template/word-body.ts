import type { ParagraphStyles } from '../../document/paragraph-styles';
import { escapeXml, type XmlElement } from '../../document/xml';
import { childElements, type HtmlElement, type HtmlNode, hasClass } from '../html/node';
import { parseHtml } from '../html/parse-html';
import { propertiesLike } from './paragraph-properties';
import { prefixOf } from './take-apart';

/** Where blocks are put: the part's text, and the paragraph whose format they take. */
export interface BodyPlace {
  readonly xml: string;
  readonly like: XmlElement | null;
  readonly styles: ParagraphStyles;
}

/** Names of Word's own styles by HTML element, English and Chinese. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  h1: ['title', '标题'],
  h2: ['heading 1', '标题 1'],
  h3: ['heading 2', '标题 2'],
  h4: ['heading 3', '标题 3'],
};

const CONTAINERS = ['#root', 'article', 'section', 'div', 'main', 'body', 'header', 'footer', 'ul', 'ol'];
const INLINE = ['span', 'strong', 'b', 'em', 'i', 'mark', 'br', 'a', 'u', 'sub', 'sup'];
/** Head and foot of an official document are the shell's own; pictures have no place in a run. */
const OF_THE_SHELL = ['marks', 'redhead', 'docno', 'signer', 'redline', 'banji', 'chart'];
const SILENT = ['svg', 'style', 'script', 'head'];

/**
 * Blocks of HTML as paragraphs and tables of a Word file: headings in the styles of the same level, where the file has
 * them, and everything else like the paragraph they stand for.
 */
export function wordBody(html: string, place: BodyPlace): string {
  return blocks(parseHtml(html.replace(/\n(?=[^<\s])/gu, '<br>')), new Writer(place)).join('');
}

/** Plain words of HTML as they stand in a run, line breaks as breaks. */
export function wordText(html: string, prefix: string): string {
  const words = inlineText(parseHtml(html.replaceAll('\n', '<br>')));
  return escapeXml(words).replaceAll('\n', `</${prefix}t><${prefix}br/><${prefix}t xml:space="preserve">`);
}

function inlineText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'br') return '\n';
  return SILENT.includes(node.name) ? '' : node.children.map(inlineText).join('');
}

function blocks(element: HtmlElement, writer: Writer): string[] {
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

function block(element: HtmlElement, writer: Writer): string[] {
  if (OF_THE_SHELL.some((name) => hasClass(element, name))) return [];
  if (CONTAINERS.includes(element.name)) return blocks(element, writer);
  if (element.name === 'table') return [writer.table(element)];
  if (Object.hasOwn(STYLES, element.name)) return [writer.heading(element)];
  const text = inlineText(element);
  if (hasClass(element, 'org') || hasClass(element, 'date')) return [writer.signed(text)];
  if (hasClass(element, 'to')) return [writer.flush(text)];
  return text.trim() === '' ? [] : [writer.paragraph(text)];
}

/** Writes paragraphs and tables in the part's own prefix. */
class Writer {
  private readonly prefix: string;
  private readonly run: string;

  constructor(private readonly place: BodyPlace) {
    this.prefix = place.like ? prefixOf(place.xml, place.like) : 'w:';
    this.run = runProperties(place);
  }

  paragraph(text: string): string {
    return this.write(text, propertiesLike(this.place.like, this.place.xml, this.prefix));
  }

  flush(text: string): string {
    return this.write(text, this.with({ ind: '' }, this.tag('ind', 'firstLine="0" w:firstLineChars="0"')));
  }

  /** Organ and day stand at the right, four characters in (GB/T 9704-2012 7.3.5). */
  signed(text: string): string {
    const properties = propertiesLike(this.place.like, this.place.xml, this.prefix, {
      ind: this.tag('ind', 'right="1260" w:firstLine="0" w:firstLineChars="0"'),
      jc: this.tag('jc', 'val="right"'),
    });
    return this.write(text, properties);
  }

  heading(element: HtmlElement): string {
    const names = STYLES[element.name] ?? [];
    const style = [...this.place.styles.values()].find(({ name }) => names.includes(name));
    const text = inlineText(element);
    if (style) {
      const properties = `<${this.prefix}pPr>${this.tag('pStyle', `val="${escapeXml(style.id)}"`)}</${this.prefix}pPr>`;
      return this.write(text, properties, '');
    }
    const centred = {
      ind: this.tag('ind', 'firstLine="0" w:firstLineChars="0"'),
      jc: this.tag('jc', 'val="center"'),
    };
    const replaced = element.name === 'h1' ? centred : {};
    return this.write(
      text,
      propertiesLike(this.place.like, this.place.xml, this.prefix, replaced),
      this.bold(),
    );
  }

  table(element: HtmlElement): string {
    const p = this.prefix;
    const rows = ['thead', 'tbody', 'tfoot']
      .flatMap((name) => childElements(element, name))
      .flatMap((part) => childElements(part, 'tr'));
    const all = [...childElements(element, 'tr'), ...rows];
    const columns = Math.max(0, ...all.map((row) => cellsOf(row).length));
    if (columns === 0) return '';
    const width = Math.floor(TABLE_WIDTH / columns);
    const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const borders = sides
      .map((side) => this.tag(side, 'val="single" w:sz="4" w:space="0" w:color="auto"'))
      .join('');
    const head = `<${p}tblPr>${this.tag('tblW', 'w="5000" w:type="pct"')}${this.tag('jc', 'val="center"')}<${p}tblBorders>${borders}</${p}tblBorders></${p}tblPr>`;
    const grid = `<${p}tblGrid>${this.tag('gridCol', `w="${width}"`).repeat(columns)}</${p}tblGrid>`;
    const [caption] = childElements(element, 'caption');
    const body = all.map((row) => this.row(row, columns, width)).join('');
    const above = caption ? this.centred(inlineText(caption)) : '';
    return `${above}<${p}tbl>${head}${grid}${body}</${p}tbl>`;
  }

  private row(row: HtmlElement, columns: number, width: number): string {
    const p = this.prefix;
    const cells = cellsOf(row);
    const written = cells.map((cell, index) => {
      // A row with too few cells stretches its last one.
      const span = index === cells.length - 1 ? columns - index : 1;
      const spans = span > 1 ? this.tag('gridSpan', `val="${span}"`) : '';
      const properties = `<${p}tcPr>${this.tag('tcW', `w="${width * span}" w:type="dxa"`)}${spans}</${p}tcPr>`;
      return `<${p}tc>${properties}${this.centred(inlineText(cell))}</${p}tc>`;
    });
    return `<${p}tr>${written.join('')}</${p}tr>`;
  }

  private centred(text: string): string {
    const properties = propertiesLike(this.place.like, this.place.xml, this.prefix, {
      ind: this.tag('ind', 'firstLine="0" w:firstLineChars="0"'),
      jc: this.tag('jc', 'val="center"'),
    });
    return this.write(text, properties);
  }

  private with(replaced: Readonly<Record<string, string>>, ind: string): string {
    return propertiesLike(this.place.like, this.place.xml, this.prefix, { ...replaced, ind });
  }

  private tag(name: string, attributes: string): string {
    const own = attributes.replaceAll('w:', this.prefix);
    return `<${this.prefix}${name} ${this.prefix}${own}/>`;
  }

  private bold(): string {
    const p = this.prefix;
    return this.run === '' ? `<${p}rPr><${p}b/></${p}rPr>` : this.run;
  }

  private write(text: string, properties: string, run = this.run): string {
    const p = this.prefix;
    const inside = escapeXml(text).replaceAll('\n', `</${p}t><${p}br/><${p}t xml:space="preserve">`);
    return `<${p}p>${properties}<${p}r>${run}<${p}t xml:space="preserve">${inside}</${p}t></${p}r></${p}p>`;
  }
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return childElements(row, 'td', 'th');
}

/** The format of the first run of the paragraph that the blocks stand for. */
function runProperties({ like, xml }: BodyPlace): string {
  const run = like?.children.find(
    (child): child is XmlElement => child.kind === 'element' && child.name === 'r',
  );
  const format = run?.children.find(
    (child): child is XmlElement => child.kind === 'element' && child.name === 'rPr',
  );
  return format ? xml.slice(format.start, format.end) : '';
}

/** Twips between the margins of GB/T 9704-2012. */
const TABLE_WIDTH = 8844;
