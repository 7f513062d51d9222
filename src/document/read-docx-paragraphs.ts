import { UserError } from '../core/errors';
import { blocksOf, SILENT, within } from './blocks';
import type { DocumentLine, TextPiece } from './document-line';
import { DOCUMENT_PART, type DocxParts, partText } from './docx-package';
import { gridCells } from './grid-cells';
import { ListMarks } from './list-marks';
import { type ParagraphStyles, readStyles } from './paragraph-styles';
import { childOf, parseXml, wordValue, type XmlElement, xmlText } from './xml';

/** Elements that stand for one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** What a walk through the body needs. */
interface Reading {
  readonly marks: ListMarks;
  readonly styles: ParagraphStyles;
}

/** Text under construction, with the pieces it came from. */
interface Draft {
  text: string;
  readonly pieces: TextPiece[];
}

/**
 * The paragraphs of a Word file with the numbers Word shows (numbering.xml and styles), empty ones counted, and the rows
 * of its tables, one line each, in the order of the body. Text of headers, footers, notes and text boxes is left out.
 * @throws {UserError} `document-unreadable` when the file has no body
 */
export function readDocxParagraphs(parts: DocxParts): DocumentLine[] {
  const body = bodyOf(parts);
  const styles = readStyles(partText(parts, 'word/styles.xml'));
  const marks = new ListMarks(partText(parts, 'word/numbering.xml'), styles);
  return linesOf(body, { marks, styles });
}

/**
 * The body of a Word file.
 * @throws {UserError} `document-unreadable` when there is none
 */
export function bodyOf(parts: DocxParts): XmlElement {
  const xml = partText(parts, DOCUMENT_PART);
  const body = childOf(childOf(parseXml(xml ?? ''), 'document'), 'body');
  if (!body) throw new UserError('document-unreadable', { reason: DOCUMENT_PART });
  return body;
}

function linesOf(container: XmlElement, reading: Reading): DocumentLine[] {
  let tables = 0;
  return blocksOf(container).flatMap((block) => {
    if (block.name === 'p') return [paragraphLine(block, reading)];
    tables += 1;
    return tableLines(block, tables, reading);
  });
}

function paragraphLine(paragraph: XmlElement, reading: Reading): DocumentLine {
  const draft: Draft = { text: '', pieces: [] };
  const mark = addParagraph(paragraph, draft, reading);
  const id = wordValue(childOf(paragraph, 'pPr'), 'pStyle');
  const style = id === undefined ? '' : (reading.styles.get(id)?.name ?? id.toLowerCase());
  return { kind: 'paragraph', text: draft.text, mark, style, cells: [], pieces: draft.pieces };
}

function tableLines(table: XmlElement, number: number, reading: Reading): DocumentLine[] {
  let above: readonly string[] = [];
  return within(table, 'tr').map((row) => {
    const draft: Draft = { text: '', pieces: [] };
    const cells = within(row, 'tc').map((cell, index) => {
      if (index > 0) draft.text += '\t';
      const start = draft.text.length;
      addCell(cell, draft, reading);
      return [cell, draft.text.slice(start)] as const;
    });
    above = gridCells(row, cells, above);
    return {
      kind: 'row',
      text: draft.text,
      mark: '',
      style: '',
      cells: cells.map(([, text]) => text),
      grid: { table: number, cells: above },
      pieces: draft.pieces,
    };
  });
}

/** A cell's paragraphs on lines of their own; a table inside the cell gives its texts too. */
function addCell(cell: XmlElement, draft: Draft, reading: Reading): void {
  const start = draft.text.length;
  const paragraphs = blocksOf(cell).flatMap((block) => (block.name === 'p' ? [block] : within(block, 'p')));
  for (const paragraph of paragraphs) {
    if (draft.text.length > start) draft.text += '\n';
    addParagraph(paragraph, draft, reading);
  }
}

function addParagraph(paragraph: XmlElement, draft: Draft, { marks }: Reading): string {
  const mark = marks.next(childOf(paragraph, 'pPr'));
  draft.text += mark;
  addInline(paragraph, draft);
  return mark;
}

function addInline(element: XmlElement, draft: Draft): void {
  for (const child of element.children) {
    if (child.kind === 'text' || SILENT.has(child.name)) continue;
    if (child.name === 't') addRunText(child, draft);
    else if (Object.hasOwn(CHARACTERS, child.name)) draft.text += CHARACTERS[child.name] ?? '';
    else addInline(child, draft);
  }
}

function addRunText(element: XmlElement, draft: Draft): void {
  const text = xmlText(element);
  if (text === '') return;
  draft.pieces.push({ at: draft.text.length, text, start: element.innerStart, end: element.innerEnd });
  draft.text += text;
}
