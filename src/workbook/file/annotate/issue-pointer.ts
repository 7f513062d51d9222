import { quotedSheet, sheetOfReference } from '../../../core/location';
import { ISSUE_SHEET_POINTER } from '../../../core/mark';
import { BEHIND_NAMES } from '../workbook-order';
import { decodeXml } from '../xml-text';
import type { EditedPart } from './edited-part';
import { escapeContent } from './escape-xml';
import { attributeOf, childOf, rootOf, type XmlElement } from './xml-outline';

/** Adds the hidden name that points at the issue sheet. */
export function addPointer(workbook: EditedPart, root: XmlElement, sheet: string): void {
  const { prefix } = root;
  const target = escapeContent(`${quotedSheet(sheet)}!$A$1`);
  const xml = `<${prefix}definedName name="${ISSUE_SHEET_POINTER}" hidden="1">${target}</${prefix}definedName>`;
  const names = childOf(root, 'definedNames');
  if (names && !names.empty) {
    workbook.insert(names.contentEnd, xml);
  } else if (names) {
    workbook.replace(names.start, names.end, `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
  } else {
    const next = root.children.find(({ name }) => BEHIND_NAMES.includes(name));
    workbook.insert(next?.start ?? root.contentEnd, `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
  }
}

/** The name of the issue sheet that a workbook part points at; null when there is none. @throws {PartFault} */
export function issueSheetName(workbookXml: string): string | null {
  const pointer = (childOf(rootOf(workbookXml), 'definedNames')?.children ?? []).find(
    (name) => attributeOf(workbookXml, name, 'name') === ISSUE_SHEET_POINTER,
  );
  if (!pointer) return null;
  return sheetOfReference(decodeXml(workbookXml.slice(pointer.openEnd, pointer.contentEnd)));
}
