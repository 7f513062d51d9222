import { readRelationships } from '../relationships';
import { overridePlace } from './content-types';
import type { EditedPart } from './edited-part';
import type { MarkRecord } from './mark-record';
import type { PackageEditor } from './package-editor';
import type { WorkbookMap } from './workbook-map';
import { attributeOf, attributePlace, childOf, rootOf, type XmlElement } from './xml-outline';

/**
 * Takes the issue sheet and our record out of a workbook, with the names and views that count sheets set right.
 * @throws {PartFault} when the workbook part is broken
 */
export function eraseSheet(editor: PackageEditor, map: WorkbookMap, record: MarkRecord): void {
  const index = map.sheets.findIndex(({ name }) => name === record.sheet);
  const part = map.sheets[index]?.part ?? null;
  const others = map.sheets.length > 1;
  const gone = part !== null && others ? [part, record.part] : [record.part];
  if (part !== null && others) eraseFromWorkbook(editor.require(map.part), index);
  eraseRelationships(editor, map.part, gone);
  const types = editor.require('[Content_Types].xml');
  for (const name of gone) {
    const override = overridePlace(types.text, name);
    if (override) types.replace(override.start, override.end, '');
    editor.drop(name);
  }
}

function eraseFromWorkbook(workbook: EditedPart, index: number): void {
  const root = rootOf(workbook.text);
  const sheet = childOf(root, 'sheets')?.children[index];
  if (sheet) workbook.replace(sheet.start, sheet.end, '');
  for (const name of childOf(root, 'definedNames')?.children ?? []) {
    const scope = attributeOf(workbook.text, name, 'localSheetId');
    if (scope === String(index)) workbook.replace(name.start, name.end, '');
    else if (Number(scope) > index) renumber(workbook, name, 'localSheetId', Number(scope) - 1);
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
