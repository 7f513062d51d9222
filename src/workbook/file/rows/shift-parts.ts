import type { RowInsertion } from '../../../core/edit';
import { cellName, parseCellName, parseRangeName } from '../../../core/location';
import { isSameSheet, shiftFormula } from '../../rows/shift-formula';
import { movedRow } from '../../rows/spans';
import { shiftAttribute, shiftFormulaText } from './part-shift';
import { rewriteXml, type TagChange, type VisitedTag } from './rewrite-xml';
import { AnchorShift } from './shift-frame';

/** The workbook part: its names, print areas among them. */
export function shiftNames(xml: string, insertion: RowInsertion): string {
  // A name says the sheet with each reference.
  return rewriteXml(xml, (tag) =>
    tag.name === 'definedName' ? shiftFormulaText(tag, NOWHERE, insertion) : null,
  );
}

/** A table of the sheet: where it is, and its filter; one with a row of totals ends with that row. */
export function shiftTable(xml: string, sheet: string, insertion: RowInsertion): string {
  const isOwn = isSameSheet(sheet, insertion.sheet);
  let hasTotals = false;
  return rewriteXml(xml, (tag) => {
    if (TABLE_FORMULAS.includes(tag.name)) return shiftFormulaText(tag, { sheet, row: null }, insertion);
    if (tag.name === 'table') hasTotals = Number(tag.attribute('totalsRowCount') ?? 0) > 0;
    if (!isOwn || !TABLE_PLACES.includes(tag.name)) return null;
    return shiftAttribute(tag, 'ref', insertion, hasTotals && tag.name === 'table' ? 'move' : 'grow');
  });
}

/** Notes, or threaded comments: each says its cell. */
export function shiftComments(xml: string, insertion: RowInsertion): string {
  return rewriteXml(xml, (tag) =>
    tag.name === 'comment' || tag.name === 'threadedComment'
      ? shiftAttribute(tag, 'ref', insertion, 'move')
      : null,
  );
}

/** The boxes of notes and form controls (VML), whose rows count from 0. */
export function shiftShapes(xml: string, sheet: string, insertion: RowInsertion): string {
  const { after, count } = insertion;
  const moved = (row: number): number => (row >= after ? row + count : row);
  return rewriteXml(xml, (tag) => {
    if (tag.name === 'Row') return { text: String(moved(Number(tag.text))) };
    if (tag.name === 'FmlaLink' || tag.name === 'FmlaRange')
      return shiftFormulaText(tag, { sheet, row: null }, insertion);
    if (tag.name !== 'Anchor') return null;
    const numbers = tag.text.split(',').map(Number);
    if (numbers.length !== 8) return null;
    const places = numbers.map((number, index) => (index === 2 || index === 6 ? moved(number) : number));
    return { text: places.join(', ') };
  });
}

/** Pictures and charts on the sheet. */
export function shiftDrawing(xml: string, insertion: RowInsertion): string {
  const anchors = new AnchorShift(insertion);
  return rewriteXml(
    xml,
    (tag) => anchors.open(tag),
    (name) => anchors.close(name),
  );
}

/** The ranges that a chart draws. */
export function shiftChart(xml: string, insertion: RowInsertion): string {
  return rewriteXml(xml, (tag) => (tag.name === 'f' ? shiftFormulaText(tag, NOWHERE, insertion) : null));
}

/** Form controls: the cell that one writes to, the list that it shows. */
export function shiftControl(xml: string, sheet: string, insertion: RowInsertion): string {
  return rewriteXml(xml, (tag) => {
    const attributes = ['fmlaLink', 'fmlaRange'].flatMap((name) => {
      const formula = tag.attribute(name);
      return formula === undefined
        ? []
        : [[name, shiftFormula(formula, { sheet, row: null }, insertion)] as const];
    });
    return attributes.length === 0 ? null : { attributes: Object.fromEntries(attributes) };
  });
}

/** Where a pivot table stands. */
export function shiftPivotTable(xml: string, insertion: RowInsertion): string {
  return rewriteXml(xml, (tag) =>
    tag.name === 'location' ? shiftAttribute(tag, 'ref', insertion, 'move') : null,
  );
}

/** The range that a pivot table sums up. */
export function shiftPivotSource(xml: string, insertion: RowInsertion): string {
  return rewriteXml(xml, (tag) => {
    const isConcerned =
      tag.name === 'worksheetSource' && isSameSheet(tag.attribute('sheet') ?? '', insertion.sheet);
    return isConcerned && parseRangeName(tag.attribute('ref') ?? '')
      ? shiftAttribute(tag, 'ref', insertion, 'grow')
      : null;
  });
}

/**
 * The order in which Excel computes: cells by sheet number, which a cell leaves out when it is that of the one before. Excel
 * calls a file damaged whose chain names a cell without a formula.
 */
export function shiftCalculation(xml: string, sheetNumber: string, insertion: RowInsertion): string {
  let current = '';
  return rewriteXml(xml, (tag) => {
    if (tag.name !== 'c') return null;
    current = tag.attribute('i') ?? current;
    return current === sheetNumber ? chainChange(tag, insertion) : null;
  });
}

function chainChange(tag: VisitedTag, insertion: RowInsertion): TagChange | null {
  const place = parseCellName(tag.attribute('r') ?? '');
  const row = place ? movedRow(place.row, insertion) : 0;
  return place && row !== place.row ? { attributes: { r: cellName(row, place.column) } } : null;
}

const NOWHERE = { sheet: '', row: null };
const TABLE_FORMULAS = ['calculatedColumnFormula', 'totalsRowFormula'];
const TABLE_PLACES = ['table', 'autoFilter', 'sortState', 'sortCondition'];
