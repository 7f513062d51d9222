import type { RowInsertion } from '../../../core/edit';
import type { Range } from '../../../core/location';
import { isSameSheet } from '../../rows/shift-formula';
import { type Relationship, workbookTarget } from '../relationships';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { escapeText, rewriteXml } from './rewrite-xml';
import {
  shiftCalculation,
  shiftChart,
  shiftComments,
  shiftControl,
  shiftDrawing,
  shiftNames,
  shiftPivotSource,
  shiftPivotTable,
  shiftShapes,
  shiftTable,
} from './shift-parts';
import { shiftSheet } from './shift-sheet';
import { cutsArray, cutsFedTable, cutsPivot } from './unsafe-places';

/** The parts of a workbook file as they stand. */
export interface Parts {
  /** The part's XML as UTF-8; null when there is none. */
  xml(part: string): Uint8Array | null;
  relationships(part: string): readonly Relationship[];
  names(): Iterable<string>;
}

/** A sheet with the part that holds it, and its merges. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly merges: readonly Range[];
}

/** Whether an insertion would cut something on the sheet that must not be cut. */
export function cutsSomething(parts: Parts, sheet: SheetPart, insertion: RowInsertion): boolean {
  const text = (part: string): string => decodeUtf8(parts.xml(part) ?? new Uint8Array());
  return (
    cutsArray(text(sheet.part), insertion) ||
    parts.relationships(sheet.part).some(({ type, target, external }) => {
      if (external) return false;
      if (type === 'pivotTable') return cutsPivot(text(target), insertion);
      return type === 'table' && cutsFedTable(text(target), insertion);
    })
  );
}

/**
 * The parts that change when rows are inserted into a sheet, with what they become. Parts that do not mention the cells concerned
 * are not among them.
 * @throws {PartFault} when the XML of a sheet is broken
 */
export function insertRows(
  parts: Parts,
  sheets: readonly SheetPart[],
  insertion: RowInsertion,
): Map<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>();
  const change = (part: string, shift: (xml: string) => string): void => {
    const bytes = parts.xml(part);
    if (!bytes) return;
    const before = decodeUtf8(bytes);
    const after = shift(before);
    if (after !== before) changed.set(part, encodeUtf8(after));
  };
  for (const sheet of sheets) {
    const bytes = parts.xml(sheet.part);
    if (!bytes || !(isSameSheet(sheet.name, insertion.sheet) || mentions(bytes, insertion.sheet))) continue;
    changed.set(sheet.part, shiftSheet(bytes, sheet.name, sheet.merges, insertion));
  }
  for (const sheet of sheets) shiftOnSheet(parts, sheet, insertion, change);
  shiftInWorkbook(parts, insertion, change);
  return changed;
}

type Change = (part: string, shift: (xml: string) => string) => void;

function shiftOnSheet(
  parts: Parts,
  { name, part }: SheetPart,
  insertion: RowInsertion,
  change: Change,
): void {
  const isOwn = isSameSheet(name, insertion.sheet);
  for (const { type, target, external } of parts.relationships(part)) {
    if (external) continue;
    if (type === 'table') change(target, (xml) => shiftTable(xml, name, insertion));
    if (type === 'ctrlProp') change(target, (xml) => shiftControl(xml, name, insertion));
    if (!isOwn) continue;
    if (type === 'comments' || type === 'threadedComment')
      change(target, (xml) => shiftComments(xml, insertion));
    if (type === 'vmlDrawing') change(target, (xml) => shiftShapes(xml, name, insertion));
    if (type === 'drawing') change(target, (xml) => shiftDrawing(xml, insertion));
    if (type === 'pivotTable') change(target, (xml) => shiftPivotTable(xml, insertion));
  }
}

function shiftInWorkbook(parts: Parts, insertion: RowInsertion, change: Change): void {
  const workbook = workbookTarget(parts.relationships(''));
  const number = sheetNumber(decodeUtf8(parts.xml(workbook) ?? new Uint8Array()), insertion.sheet);
  change(workbook, (xml) => shiftNames(xml, insertion));
  for (const { type, target } of parts.relationships(workbook)) {
    if (type === 'calcChain') change(target, (xml) => shiftCalculation(xml, number, insertion));
    if (type === 'pivotCacheDefinition') change(target, (xml) => shiftPivotSource(xml, insertion));
  }
  for (const name of parts.names()) {
    if (/(?:^|\/)charts\/[^/]+\.xml$/.test(name)) change(name, (xml) => shiftChart(xml, insertion));
  }
}

/** The number by which the calculation chain knows a sheet. */
function sheetNumber(workbook: string, sheet: string): string {
  let number = '';
  rewriteXml(workbook, (tag) => {
    if (tag.name === 'sheet' && isSameSheet(tag.attribute('name') ?? '', sheet))
      number = tag.attribute('sheetId') ?? '';
    return null;
  });
  return number;
}

/** Whether a formula of the part may refer to the sheet. */
function mentions(xml: Uint8Array, sheet: string): boolean {
  const text = decodeUtf8(xml).toLowerCase();
  const name = escapeText(sheet.replaceAll("'", "''")).toLowerCase();
  return [name, name.replaceAll("'", '&apos;')].some(
    (each) => text.includes(`${each}!`) || text.includes(`${each}'!`) || text.includes(`${each}&apos;!`),
  );
}
