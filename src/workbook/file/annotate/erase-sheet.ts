import { ISSUE_SHEET_POINTER } from '../../../core/mark';
import { readRelationships } from '../relationships';
import { overridePlace } from './content-types';
import type { EditedPart } from './edited-part';
import type { PackageEditor } from './package-editor';
import type { WorkbookMap } from './workbook-map';
import { attributeOf, attributePlace, childOf, rootOf, type XmlElement } from './xml-outline';

/**
 * Takes the issue sheet and our record out of a workbook, with the names and views that count sheets set right.
 * @param issues the name of the issue sheet, @param record the part of our record; null for what is not there
 * @throws {PartFault} when the workbook part is broken
 */
export function eraseSheet(
  editor: PackageEditor,
  map: WorkbookMap,
  issues: string | null,
  record: string | null,
): void {
  const index = map.sheets.findIndex(({ name }) => name === issues);
  const part = map.sheets[index]?.part ?? null;
  // A workbook has to keep one sheet.
  const sheet = part !== null && map.sheets.length > 1 ? part : null;
  eraseFromWorkbook(editor.require(map.part), sheet === null ? null : index);
  const gone = [sheet, record].filter((name) => name !== null);
  eraseRelationships(editor, map.part, gone);
  const types = editor.require('[Content_Types].xml');
  for (const name of gone) {
    const override = overridePlace(types.text, name);
    if (override) types.replace(override.start, override.end, '');
    editor.drop(name);
  }
}

function eraseFromWorkbook(workbook: EditedPart, index: number | null): void {
  const root = rootOf(workbook.text);
  const names = childOf(root, 'definedNames');
  const isGone = (name: XmlElement): boolean =>
    attributeOf(workbook.text, name, 'name') === ISSUE_SHEET_POINTER ||
    (index !== null && attributeOf(workbook.text, name, 'localSheetId') === String(index));
  if (names?.children.every(isGone)) workbook.replace(names.start, names.end, '');
  else for (const name of names?.children.filter(isGone) ?? []) workbook.replace(name.start, name.end, '');
  if (index === null) return;
  const sheet = childOf(root, 'sheets')?.children[index];
  if (sheet) workbook.replace(sheet.start, sheet.end, '');
  for (const name of names?.children ?? []) {
    const scope = Number(attributeOf(workbook.text, name, 'localSheetId') ?? -1);
    if (scope > index) renumber(workbook, name, 'localSheetId', scope - 1);
  }
  for (const view of childOf(root, 'bookViews')?.children ?? []) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const shown = Number(attributeOf(workbook.text, view, attribute) ?? 0);
      if (shown >= index && shown > 0) renumber(workbook, view, attribute, shown - 1);
    }
  }
}

function renumber(workbook: EditedPart, element: XmlElement, attribute: string, number: number): void {
  const place = attributePlace(workbook.text, element, attribute);
  if (place) workbook.replace(place.start, place.end, String(number));
}

function eraseRelationships(editor: PackageEditor, part: string, gone: readonly string[]): void {
  const folderEnd = part.lastIndexOf('/') + 1;
  const relationships = editor.require(`${part.slice(0, folderEnd)}_rels/${part.slice(folderEnd)}.rels`);
  const ids = new Set(
    readRelationships(editor.pack, part, editor.budget)
      .filter(({ target }) => gone.some((name) => name.toLowerCase() === target.toLowerCase()))
      .map(({ id }) => id),
  );
  for (const element of rootOf(relationships.text).children) {
    if (ids.has(attributeOf(relationships.text, element, 'Id') ?? ''))
      relationships.replace(element.start, element.end, '');
  }
}
