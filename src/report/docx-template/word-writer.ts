import type { ParagraphStyles } from '../../document/paragraph-styles';
import { escapeXml, type XmlElement } from '../../document/xml';
import { chartOf } from '../charts/chart-html';
import { childElements, type HtmlElement, type HtmlNode } from '../html/node';
import { propertiesLike } from './paragraph-properties';
import type { PlacedCharts } from './placed-charts';

/** Where blocks are put: the part's text, and the paragraph whose format they take. */
export interface BodyPlace {
  readonly xml: string;
  readonly like: XmlElement | null;
  readonly styles: ParagraphStyles;
  /** The part's name, and the charts that the file takes in. */
  readonly part: string;
  readonly charts: PlacedCharts;
}

/** Names of Word's own styles by HTML element, English and Chinese. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  h1: ['title', '标题'],
  h2: ['heading 1', '标题 1'],
  h3: ['heading 2', '标题 2'],
  h4: ['heading 3', '标题 3'],
};

/** Whether an element is a heading, the title among them. */
export function isHeading({ name }: HtmlElement): boolean {
  return Object.hasOwn(STYLES, name);
}

/** What shows no words. */
export const SILENT = ['svg', 'style', 'script', 'head'];

/** The words of HTML, line breaks as `\n`. */
export function inlineText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'br') return '\n';
  return SILENT.includes(node.name) ? '' : node.children.map(inlineText).join('');
}

/** Writes paragraphs and tables in the part's own prefix. */
export class WordWriter {
  private readonly prefix: string;
  private readonly run: string;

  constructor(private readonly place: BodyPlace) {
    this.prefix = wordPrefix(place.xml);
    this.run = runProperties(place);
  }

  paragraph(text: string): string {
    return this.write(text, propertiesLike(this.place.like, this.place.xml, this.prefix));
  }

  flush(text: string): string {
    return this.write(text, this.with({ ind: '' }, this.tag('ind', 'firstLine="0" w:firstLineChars="0"')));
  }

  /** The label of an attachment, with which a page begins. */
  label(text: string): string {
    const pageBreakBefore = `<${this.prefix}pageBreakBefore/>`;
    return this.write(
      text,
      this.with({ pageBreakBefore }, this.tag('ind', 'firstLine="0" w:firstLineChars="0"')),
    );
  }

  /** A chart on a line of its own, and its caption. */
  figure(element: HtmlElement): string[] {
    const chart = chartOf(element);
    const captions = childElements(element, 'figcaption').map((caption) => this.centred(inlineText(caption)));
    if (chart === null) return captions;
    const { place, prefix: p } = this;
    // In a line of exact height a drawing would be cut off.
    const properties = propertiesLike(null, place.xml, p, {
      keepNext: `<${p}keepNext/>`,
      spacing: this.tag('spacing', 'before="120" w:after="0" w:line="240" w:lineRule="auto"'),
      ind: this.tag('ind', 'firstLine="0" w:firstLineChars="0"'),
      jc: this.tag('jc', 'val="center"'),
    });
    const drawing = place.charts.drawing(chart, place.part, p);
    return [`<${p}p>${properties}<${p}r>${drawing}</${p}r></${p}p>`, ...captions];
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
    const widths = columnWidths(element, columns);
    const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const borders = sides
      .map((side) => this.tag(side, 'val="single" w:sz="4" w:space="0" w:color="auto"'))
      .join('');
    const head = `<${p}tblPr>${this.tag('tblW', 'w="5000" w:type="pct"')}${this.tag('jc', 'val="center"')}<${p}tblBorders>${borders}</${p}tblBorders></${p}tblPr>`;
    const columnsXml = widths.map((width) => this.tag('gridCol', `w="${width}"`)).join('');
    const grid = `<${p}tblGrid>${columnsXml}</${p}tblGrid>`;
    const [caption] = childElements(element, 'caption');
    const body = all.map((row) => this.row(row, widths)).join('');
    const above = caption ? this.centred(inlineText(caption)) : '';
    return `${above}<${p}tbl>${head}${grid}${body}</${p}tbl>`;
  }

  private row(row: HtmlElement, widths: readonly number[]): string {
    const p = this.prefix;
    const cells = cellsOf(row);
    const written = cells.map((cell, index) => {
      // A row with too few cells stretches its last one.
      const own = index === cells.length - 1 ? widths.slice(index) : widths.slice(index, index + 1);
      const width = own.reduce((sum, each) => sum + each, 0);
      const spans = own.length > 1 ? this.tag('gridSpan', `val="${own.length}"`) : '';
      const properties = `<${p}tcPr>${this.tag('tcW', `w="${width}" w:type="dxa"`)}${spans}</${p}tcPr>`;
      return `<${p}tc>${properties}${this.cell(inlineText(cell))}</${p}tc>`;
    });
    return `<${p}tr>${written.join('')}</${p}tr>`;
  }

  /** Smaller than the text and set closer, as the tables of an official document are. */
  private cell(text: string): string {
    const properties = propertiesLike(this.place.like, this.place.xml, this.prefix, {
      spacing: this.tag('spacing', 'before="0" w:after="0" w:line="320" w:lineRule="atLeast"'),
      ind: this.tag('ind', 'firstLine="0" w:firstLineChars="0"'),
      jc: this.tag('jc', `val="${[...text].length > CENTRED_CHARACTERS ? 'left' : 'center'}"`),
    });
    return this.write(text, properties, sizedRun(this.run, this.prefix, CELL_SIZE));
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

/** The prefix that a part of a Word file writes its elements with, `w:`. */
export function wordPrefix(xml: string): string {
  return /<([^\s/<>:?!]+:)?(?:document|hdr|ftr|footnotes|endnotes)[\s>]/u.exec(xml)?.[1] ?? '';
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

/** Run properties with another size; the schema wants the size after the fonts and colours, before lines and marks. */
function sizedRun(run: string, p: string, size: number): string {
  const sizes = `<${p}sz ${p}val="${size}"/><${p}szCs ${p}val="${size}"/>`;
  const bare = run.replace(/<[^\s/<>:]*:?szC?s?\s[^<>]*\/>/gu, '');
  if (bare === '') return `<${p}rPr>${sizes}</${p}rPr>`;
  const after =
    /<[^\s/<>:]*:?(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang)[\s/>]|<\/[^\s/<>:]*:?rPr>/u;
  return bare.replace(after, (next) => `${sizes}${next}`);
}

/** 小四, in half points. */
const CELL_SIZE = 24;
/** A cell's text longer than this reads better flush left. */
const CENTRED_CHARACTERS = 12;

/** The widths a table asks for in `data-widths`, shares of the whole, else equal ones; in twips. */
function columnWidths(table: HtmlElement, columns: number): number[] {
  const asked = (table.attributes['data-widths'] ?? '').split(',').map(Number);
  const given = asked.length === columns && asked.every((share) => share > 0);
  const shares = given ? asked : Array.from({ length: columns }, () => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * TABLE_WIDTH));
}

/** Twips between the margins of GB/T 9704-2012. */
const TABLE_WIDTH = 8844;
