import { SEVERITIES } from '../../../core/issue';
import { parseCellName } from '../../../core/location';
import { MARK_AUTHOR, MARK_NOTE_START, markFormula } from '../../../core/mark';
import { readingPart } from '../part-fault';
import { readRelationships } from '../relationships';
import { decodeXml } from '../xml-text';
import type { EditedPart } from './edited-part';
import { eraseSheet } from './erase-sheet';
import { issueSheetName } from './issue-pointer';
import type { PackageEditor } from './package-editor';
import { readTail, tailStart } from './sheet-tail';
import type { WorkbookMap } from './workbook-map';
import { attributeOf, childOf, rootOf, type XmlElement } from './xml-outline';

/**
 * Takes away what is known for ours in a marked workbook that a program wrote anew: conditional formats by their formula,
 * notes by their author or beginning, the issue sheet by the name that points at it. What we wrote behind a sender's own note stays in it.
 * @param record the part of our record, or null when the program dropped it
 * @throws {UserError} when a part concerned cannot be read
 */
export function eraseMarks(editor: PackageEditor, map: WorkbookMap, record: string | null): void {
  const { path } = editor.budget;
  const workbook = editor.require(map.part);
  const issues = readingPart(path, map.part, () => issueSheetName(workbook.text));
  if (issues === null && record === null) return;
  for (const { name, part } of map.sheets) {
    if (part === null || name === issues) continue;
    const sheet = editor.edit(part, tailStart);
    if (sheet) readingPart(path, part, () => eraseFormats(sheet));
    const relationships = readRelationships(editor.pack, part, editor.budget);
    const comments = editor.edit(relationships.find(({ type }) => type === 'comments')?.target ?? '');
    const cells = comments ? readingPart(path, comments.name, () => eraseNotes(comments)) : [];
    if (cells.length === 0) continue;
    for (const { target } of relationships.filter(({ type }) => type === 'vmlDrawing')) {
      const drawing = editor.edit(target);
      if (drawing) eraseShapes(drawing, cells);
    }
  }
  readingPart(path, map.part, () => eraseSheet(editor, map, issues, record));
}

function eraseFormats(sheet: EditedPart): void {
  const ours = new Set(SEVERITIES.map(markFormula));
  const isOurs = (rule: XmlElement): boolean => {
    const formula = childOf(rule, 'formula');
    return (
      formula !== undefined && ours.has(decodeXml(sheet.text.slice(formula.openEnd, formula.contentEnd)))
    );
  };
  for (const format of readTail(sheet.text).elements) {
    if (format.name !== 'conditionalFormatting') continue;
    const found = format.children.filter(isOurs);
    if (found.length > 0 && found.length === format.children.length) erase(sheet, format);
    else for (const rule of found) erase(sheet, rule);
  }
}

/** Gives the cells whose notes are gone. The author stays: notes name authors by their place. */
function eraseNotes(comments: EditedPart): readonly { row: number; column: number }[] {
  const { text } = comments;
  const root = rootOf(text);
  const authors = childOf(root, 'authors')?.children ?? [];
  const ours = new Set(
    authors.flatMap((author, index) =>
      text.slice(author.openEnd, author.contentEnd) === MARK_AUTHOR ? [String(index)] : [],
    ),
  );
  return (childOf(root, 'commentList')?.children ?? []).flatMap((comment) => {
    const cell = parseCellName(attributeOf(text, comment, 'ref') ?? '');
    const isOurs =
      ours.has(attributeOf(text, comment, 'authorId') ?? '') ||
      noteText(text.slice(comment.openEnd, comment.contentEnd)).startsWith(MARK_NOTE_START);
    if (!cell || !isOurs) return [];
    erase(comments, comment);
    return [cell];
  });
}

/** The characters of a note, whatever runs they are cut into. */
function noteText(xml: string): string {
  return decodeXml(xml.replace(/<[^>]*>/g, '')).trimStart();
}

function eraseShapes(drawing: EditedPart, cells: readonly { row: number; column: number }[]): void {
  const gone = new Set(cells.map(({ row, column }) => `${row - 1}:${column - 1}`));
  for (const shape of drawing.text.matchAll(/<v:shape\s[\s\S]*?<\/v:shape>/g)) {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape[0])?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape[0])?.[1];
    if (gone.has(`${row}:${column}`)) drawing.replace(shape.index, shape.index + shape[0].length, '');
  }
}

function erase(part: EditedPart, { start, end }: XmlElement): void {
  part.replace(start, end, '');
}
