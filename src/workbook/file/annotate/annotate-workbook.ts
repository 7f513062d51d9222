import { appendTo } from '../../../core/append-to';
import { freeSheetName } from '../../../core/free-sheet-name';
import type { IssueSheetContent, Mark } from '../../../core/mark';
import { PartFault, readingPart } from '../part-fault';
import { AddedRelationships } from './add-relationship';
import { addConditionalFormats } from './conditional-marks';
import { declareType } from './content-types';
import { escapeAttribute } from './escape-xml';
import { addPointer } from './issue-pointer';
import { issueSheetXml } from './issue-sheet';
import { recordXml } from './mark-record';
import { addMarkStyles, type MarkStyles } from './mark-styles';
import type { Namespaces } from './namespaces';
import { PackageEditor, type PackageOptions } from './package-editor';
import { removeMarks } from './remove-marks';
import { addSheetNotes } from './sheet-notes';
import { readTail, tailStart } from './sheet-tail';
import { mapWorkbook, type WorkbookMap } from './workbook-map';
import { attributeOf, childOf, rootOf, type XmlElement } from './xml-outline';

/** What is put into a workbook. */
export interface Marking {
  readonly marks: readonly Mark[];
  /** The sheet that lists all issues. */
  readonly issues: IssueSheetContent;
}

/** A marked copy. */
export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** Marks on sheets that the workbook has not; their issues stand in the issue sheet all the same. */
  readonly notPlaced: readonly Mark[];
  /** Whether the workbook was signed: any change breaks a signature. */
  readonly breaksSignature: boolean;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * A copy of a workbook with a note and a colour on each marked cell and a sheet that lists all issues. Only the parts
 * concerned are edited; every other entry keeps its compressed bytes, and {@link removeMarks} gives back the parts as
 * they were. No cell's value or own format changes. Marks of an earlier marking are taken away first.
 * @param marks at most one for each cell
 * @throws {UserError} when the package or a part concerned cannot be read
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  { marks, issues }: Marking,
  options: PackageOptions = {},
): MarkedWorkbook {
  const editor = new PackageEditor(removeMarks(bytes, options), options);
  const map = mapWorkbook(editor);
  const relationships = new AddedRelationships(editor, map.part);
  const styles = readingPart(editor.budget.path, 'styles', () => addStyles(editor, map, relationships));
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) appendTo(bySheet, mark.sheet, mark);
  const notPlaced: Mark[] = [];
  for (const [name, ofSheet] of bySheet) {
    const part = map.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null) notPlaced.push(...ofSheet);
    else readingPart(editor.budget.path, part, () => markSheet(editor, map, part, ofSheet, styles));
  }
  readingPart(editor.budget.path, map.part, () => addIssueSheet(editor, map, relationships, issues, styles));
  const record = editor.freeName('customXml/item', '.xml');
  relationships.add(`${map.namespaces.relationships}/customXml`, record);
  declareType(editor, record, 'application/xml');
  relationships.write();
  editor.add(record, recordXml(editor, record));
  const breaksSignature = [...editor.pack.names()].some((name) => name.startsWith('_xmlsignatures/'));
  return { bytes: editor.save(), notPlaced, breaksSignature };
}

function addStyles(editor: PackageEditor, map: WorkbookMap, relationships: AddedRelationships): MarkStyles {
  const part = map.relationships.find(({ type }) => type === 'styles')?.target;
  if (part !== undefined && editor.has(part)) return addMarkStyles(editor, part, part, map.namespaces);
  const free = editor.has('xl/styles.xml') ? editor.freeName('xl/styles', '.xml') : 'xl/styles.xml';
  relationships.add(`${map.namespaces.relationships}/styles`, free);
  return addMarkStyles(editor, null, free, map.namespaces);
}

function markSheet(
  editor: PackageEditor,
  map: WorkbookMap,
  name: string,
  marks: readonly Mark[],
  styles: MarkStyles,
): void {
  const sheet = editor.edit(name, tailStart);
  if (!sheet) throw new PartFault('missing');
  const tail = readTail(sheet.text);
  addConditionalFormats(sheet, tail, marks, styles.marks);
  addSheetNotes(editor, map.namespaces, { name, sheet, tail }, marks);
}

/** Appended behind the last sheet, so that no name or view that counts sheets is moved. */
function addIssueSheet(
  editor: PackageEditor,
  map: WorkbookMap,
  relationships: AddedRelationships,
  issues: IssueSheetContent,
  styles: MarkStyles,
): void {
  const workbook = editor.require(map.part);
  const root = rootOf(workbook.text);
  const sheets = childOf(root, 'sheets');
  if (!sheets || sheets.empty) throw new PartFault('no sheets');
  const part = editor.freeName('xl/worksheets/sheet', '.xml');
  editor.add(part, issueSheetXml(issues, styles, map.namespaces));
  declareType(editor, part, SHEET_TYPE);
  const id = relationships.add(`${map.namespaces.relationships}/worksheet`, part);
  const numbers = sheets.children.map((sheet) => Number(attributeOf(workbook.text, sheet, 'sheetId')) || 0);
  const name = freeSheetName(
    issues.name,
    map.sheets.map((sheet) => sheet.name),
  );
  workbook.insert(
    sheets.contentEnd,
    `<${sheets.prefix}sheet name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...numbers) + 1}" ${idAttribute(workbook.text, root, map.namespaces, id)}/>`,
  );
  addPointer(workbook, root, name);
}

/** Under the prefix that the workbook itself has for relationships where it has one: not every reader goes by the namespace. */
function idAttribute(xml: string, root: XmlElement, { relationships }: Namespaces, id: string): string {
  const declared = [...xml.slice(root.start, root.openEnd).matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)/g)];
  const prefix = declared.find(([, , namespace]) => namespace === relationships)?.[1];
  return prefix === undefined ? `xmlns:tz="${relationships}" tz:id="${id}"` : `${prefix}:id="${id}"`;
}
