import type { PolicyParagraph } from '../paragraph';
import { Numbering } from './numbering';
import { StyleLists } from './styles';
import { tableRows } from './table-rows';
import { childAt, childrenOf, parseXml, valueAt, type XmlElement } from './xml';

/** The parts of a .docx that its text lies in, as XML; empty for a part that the file lacks. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

/** Elements around paragraphs that are none themselves. */
const WRAPPERS: readonly string[] = ['sdt', 'sdtContent', 'smartTag', 'customXml', 'ins', 'moveTo'];
/** What is deleted, moved away, a field's code, or drawn beside the text. */
const SILENT: readonly string[] = [
  ...['del', 'moveFrom', 'instrText', 'delText', 'pPr', 'rPr', 'drawing', 'pict', 'object', 'txbxContent'],
  ...['Fallback', 'rt', 'annotationRef', 'commentReference', 'footnoteReference'],
];

/**
 * The paragraphs and table rows of a Word document in body order, with the numbers that Word puts before them. Deleted
 * text, text boxes and field codes are left out; lines broken by hand stay one paragraph.
 */
export function docxParagraphs(parts: DocxParts): PolicyParagraph[] {
  const body = childAt(parseXml(parts.document), 'document', 'body');
  const numbering = new Numbering(parts.numbering);
  const styles = new StyleLists(parts.styles);
  const paragraphs: PolicyParagraph[] = [];
  let tables = 0;
  const paragraph = (element: XmlElement): { text: string; mark: string } => ({
    text: textOf(element),
    mark: markOf(element, numbering, styles),
  });
  for (const block of blocksOf(body)) {
    const line = paragraphs.length + 1;
    if (block.name === 'p') paragraphs.push({ line, ...paragraph(block) });
    else {
      tables += 1;
      const cellText = (cell: XmlElement): string =>
        blocksOf(cell)
          .filter(({ name }) => name === 'p')
          .map(paragraph)
          .map(({ text, mark }) => `${mark}${text}`)
          .join('\n')
          .trim();
      tableRows(block, cellText).forEach((cells, index) => {
        paragraphs.push({
          line: line + index,
          text: cells.join('\t'),
          mark: '',
          row: { table: tables, cells },
        });
      });
    }
  }
  return paragraphs;
}

/** Paragraphs and tables, out of the wrappers around them. */
function blocksOf(element: XmlElement | undefined): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child];
    return WRAPPERS.includes(child.name) ? blocksOf(child) : [];
  });
}

function markOf(paragraph: XmlElement, numbering: Numbering, styles: StyleLists): string {
  const properties = childAt(paragraph, 'pPr');
  const style = valueAt(properties, 'pStyle');
  const own = childAt(properties, 'numPr');
  const inherited = styles.listOf(style);
  const list = valueAt(own, 'numId') ?? inherited.list;
  // 0 takes a paragraph out of the list of its style. Word numbers empty paragraphs too.
  if (list === undefined || list === '0') return '';
  return numbering.next({ list, level: Number(valueAt(own, 'ilvl') ?? inherited.level ?? 0) });
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || SILENT.includes(child.name)) return '';
      if (child.name === 't') return child.children.filter((text) => typeof text === 'string').join('');
      if (child.name === 'tab' || child.name === 'br' || child.name === 'cr') return ' ';
      if (child.name === 'noBreakHyphen') return '-';
      return textOf(child);
    })
    .join('');
}
