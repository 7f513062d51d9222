import type { RowInsertion } from '../../../core/edit';
import type { Range } from '../../../core/location';
import { rangeName } from '../../../core/location';
import { newMerges } from '../../rows/judge-insertions';
import { isSameSheet } from '../../rows/shift-formula';
import { type Reach, shiftAttribute, shiftedRanges, shiftFormulaText } from './part-shift';
import { rewriteXml, type TagChange, type VisitedTag } from './rewrite-xml';

/** Attributes that name cells, and whether those end with the pattern row take the new rows in. */
const PLACES: Readonly<Record<string, readonly [attribute: string, reach: Reach][]>> = {
  pane: [['topLeftCell', 'move']],
  sheetView: [['topLeftCell', 'move']],
  customSheetView: [['topLeftCell', 'move']],
  selection: [
    ['activeCell', 'move'],
    ['sqref', 'move'],
  ],
  protectedRange: [['sqref', 'grow']],
  inputCells: [['r', 'move']],
  autoFilter: [['ref', 'grow']],
  sortState: [['ref', 'grow']],
  sortCondition: [['ref', 'grow']],
  mergeCell: [['ref', 'move']],
  conditionalFormatting: [['sqref', 'grow']],
  dataValidation: [['sqref', 'grow']],
  hyperlink: [['ref', 'move']],
  cellWatch: [['r', 'move']],
  ignoredError: [['sqref', 'grow']],
  cellSmartTags: [['r', 'move']],
};

const FORMULAS = ['formula', 'formula1', 'formula2', 'f'];

/**
 * What stands before or after a sheet's cells once rows were inserted: views, filters, validations, conditional formats (also
 * those of extensions), links, page breaks, anchors of embedded objects; formulas everywhere.
 * @param sheet the sheet that the XML belongs to; only its formulas change when the rows went into another one
 */
export function shiftFrame(xml: string, sheet: string, insertion: RowInsertion): string {
  const isOwn = isSameSheet(sheet, insertion.sheet);
  const anchors = new AnchorShift(insertion);
  let sparklines = 0;
  return rewriteXml(
    xml,
    (tag) => {
      if (FORMULAS.includes(tag.name)) return shiftFormulaText(tag, { sheet, row: null }, insertion);
      if (!isOwn) return null;
      if (tag.name === 'sparkline') sparklines += 1;
      if (tag.name === 'sqref') return ranges(tag, insertion, sparklines > 0 ? 'move' : 'grow');
      if (tag.name === 'brk') return breakChange(tag, insertion);
      return anchors.open(tag) ?? places(tag, insertion);
    },
    (name) => {
      if (name === 'sparkline') sparklines -= 1;
      anchors.close(name);
    },
  );
}

/** The XML after a sheet's cells with the merges of the new rows. @param merges all merges before the insertion */
export function withNewMerges(
  tail: string,
  merges: readonly Range[],
  { after, count }: RowInsertion,
): string {
  const names = newMerges(merges, after, count).map(rangeName);
  if (names.length === 0) return tail;
  return tail.replace(MERGES, (_, open: string, prefix: string, inside: string, close: string) => {
    const total = merges.length + names.length;
    const added = names.map((name) => `<${prefix}mergeCell ref="${name}"/>`).join('');
    return `${open.replace(/(\scount\s*=\s*["'])\d*/, `$1${total}`)}${inside}${added}${close}`;
  });
}

const MERGES = /(<((?:[\w.-]+:)?)mergeCells\b[^>]*>)([\s\S]*?)(<\/(?:[\w.-]+:)?mergeCells\s*>)/;

function places(tag: VisitedTag, insertion: RowInsertion): TagChange | null {
  const own = PLACES[tag.name];
  if (!own) return null;
  const changes = own.flatMap(([attribute, reach]) => shiftAttribute(tag, attribute, insertion, reach) ?? []);
  return changes.length === 0
    ? null
    : { attributes: Object.assign({}, ...changes.map(({ attributes }) => attributes)) };
}

function ranges(tag: VisitedTag, insertion: RowInsertion, reach: Reach): TagChange | null {
  const shifted = shiftedRanges(tag.text, insertion, reach);
  return shifted === tag.text ? null : { text: shifted };
}

/** A break lies below the row it names; one right above the insertion stays above the row that it was above. */
function breakChange(tag: VisitedTag, { after, count }: RowInsertion): TagChange | null {
  const row = Number(tag.attribute('id'));
  return row >= after ? { attributes: { id: row + count } } : null;
}

/** Moves the anchors of drawings, whose rows count from 0: `from` and `to` with a `row` in each. */
export class AnchorShift {
  private end: 'from' | 'to' | null = null;
  private movesOnly = false;
  private moved = 0;

  constructor(private readonly insertion: RowInsertion) {}

  open(tag: VisitedTag): TagChange | null {
    if (ANCHORS.includes(tag.name)) {
      this.movesOnly = tag.attribute('editAs') === 'oneCell' || tag.attribute('sizeWithCells') === '0';
      this.moved = 0;
      if (tag.attribute('editAs') === 'absolute') this.moved = Number.NaN;
    }
    if (tag.name === 'from' || tag.name === 'to') this.end = tag.name;
    return tag.name === 'row' && this.end !== null ? this.rowChange(Number(tag.text)) : null;
  }

  close(name: string): void {
    if (name === this.end) this.end = null;
  }

  private rowChange(row: number): TagChange | null {
    if (Number.isNaN(this.moved)) return null;
    const { after, count } = this.insertion;
    const own = row >= after ? count : 0;
    if (this.end === 'from') this.moved = own;
    const more = this.end === 'to' && this.movesOnly ? this.moved : own;
    return more === 0 ? null : { text: String(row + more) };
  }
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'anchor'];
