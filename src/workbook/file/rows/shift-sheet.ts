import type { RowInsertion } from '../../../core/edit';
import type { Range } from '../../../core/location';
import { isSameSheet } from '../../rows/shift-formula';
import { joinBytes } from '../byte-search';
import { PartFault } from '../part-fault';
import { markSheet } from '../sheet-marks';
import { findCells } from '../sheet-part';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { newRowsXml } from './new-rows';
import { shiftedRanges } from './part-shift';
import { unshareFormulas } from './shared-formulas';
import { shiftCells } from './shift-cells';
import { shiftFrame, withNewMerges } from './shift-frame';

/**
 * A sheet part once rows were inserted, into this sheet or into another one that its formulas refer to.
 * @param sheet the sheet's name, @param merges its merges before
 * @throws {PartFault} when the XML is broken
 */
export function shiftSheet(
  xml: Uint8Array,
  sheet: string,
  merges: readonly Range[],
  insertion: RowInsertion,
): Uint8Array {
  const { bytes, start, prefix } = unshared(xml);
  const { after } = insertion;
  const marks = markSheet(bytes, start, [after]);
  const text = (from: number, to?: number): string => decodeUtf8(bytes.subarray(from, to));
  const head = shiftFrame(text(0, start), sheet, insertion);
  const frame = shiftFrame(text(marks.end), sheet, insertion);
  if (!isSameSheet(sheet, insertion.sheet)) {
    return encodeUtf8(head + shiftCells(text(start, marks.end), sheet, insertion) + frame);
  }
  const place = marks.empty ? marks.end : (marks.firstBeyond.get(after) ?? marks.contentEnd);
  const pattern = marks.rows.get(after) ?? [];
  const openEnd = pattern[0]?.openEnd;
  const openTag = openEnd === undefined ? '' : text(bytes.lastIndexOf(LESS, openEnd - 1), openEnd);
  return encodeUtf8(
    [
      withDimension(head, insertion),
      shiftCells(text(start, place), sheet, insertion),
      openEnd === undefined ? '' : newRowsXml(openTag, pattern, prefix, insertion),
      shiftCells(text(place, marks.end), sheet, insertion, after),
      withNewMerges(frame, merges, insertion),
    ].join(''),
  );
}

const LESS = 0x3c;

function unshared(xml: Uint8Array): { bytes: Uint8Array; start: number; prefix: string } {
  const cells = findCells(xml);
  if (!cells) throw new PartFault('no worksheet');
  const { end } = markSheet(xml, cells.start, []);
  const before = decodeUtf8(xml.subarray(cells.start, end));
  const after = unshareFormulas(before);
  if (after === before) return { bytes: xml, ...cells };
  const bytes = joinBytes([xml.subarray(0, cells.start), encodeUtf8(after), xml.subarray(end)]);
  return { bytes, ...cells };
}

/** The stated dimension takes the new rows in: some readers see no cell beyond it. */
function withDimension(head: string, insertion: RowInsertion): string {
  return head.replace(
    /(<(?:[\w.-]+:)?dimension\s+ref\s*=\s*["'])([^"']*)/,
    (_, before: string, name: string) => before + shiftedRanges(name, insertion, 'grow'),
  );
}
