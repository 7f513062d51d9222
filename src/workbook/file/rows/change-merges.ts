import type { Edit } from '../../../core/edit';
import { inRange, parseRangeName, type Range, rangeName } from '../../../core/location';
import { placeFor, readTail, tailStart } from '../annotate/sheet-tail';
import { joinBytes } from '../byte-search';
import { spliceSheet } from '../sheet-splice';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { CellCursor } from './cell-cursor';
import { rewriteTags } from './rewrite-xml';

/** A sheet part without some of its merges. @throws {PartFault} when the XML is broken */
export function withoutMerges(xml: Uint8Array, gone: readonly Range[]): Uint8Array {
  const names = new Set(gone.map(rangeName));
  return withTail(xml, (tail) => {
    const merges = readTail(tail).elements.find(({ name }) => name === 'mergeCells');
    if (!merges) return tail;
    const kept = merges.children.filter((merge) => {
      const range = parseRangeName(
        /\sref\s*=\s*["']([^"']*)/.exec(tail.slice(merge.start, merge.openEnd))?.[1] ?? '',
      );
      return range === null || !names.has(rangeName(range));
    });
    const inside = kept.map(({ start, end }) => tail.slice(start, end)).join('');
    const open = counted(tail.slice(merges.start, merges.openEnd), kept.length);
    const all = kept.length === 0 ? '' : open + inside + tail.slice(merges.contentEnd, merges.end);
    return tail.slice(0, merges.start) + all + tail.slice(merges.end);
  });
}

/** A sheet part with one more merge. @throws {PartFault} when the XML is broken */
export function withMerge(xml: Uint8Array, range: Range): Uint8Array {
  return withTail(xml, (tail) => {
    const outline = readTail(tail);
    const { prefix } = outline;
    const merge = `<${prefix}mergeCell ref="${rangeName(range)}"/>`;
    const merges = outline.elements.find(({ name }) => name === 'mergeCells');
    if (merges && !merges.empty) {
      const open = counted(tail.slice(merges.start, merges.openEnd), merges.children.length + 1);
      return (
        tail.slice(0, merges.start) +
        open +
        tail.slice(merges.openEnd, merges.contentEnd) +
        merge +
        tail.slice(merges.contentEnd)
      );
    }
    const place = merges?.start ?? placeFor(tail, outline, 'mergeCells');
    const all = `<${prefix}mergeCells count="1">${merge}</${prefix}mergeCells>`;
    return tail.slice(0, place) + all + tail.slice(merges?.end ?? place);
  });
}

/**
 * A sheet part with values written into rows of split merges. A number keeps its meaning only with the number format of the
 * cell that it comes from: stored cells take that one's style, new ones get that of the cell above.
 */
export function withFilled(xml: Uint8Array, edits: readonly Edit[], dated: readonly Range[]): Uint8Array {
  return spliceSheet(dated.reduce(withStyleDown, xml), edits);
}

function withStyleDown(xml: Uint8Array, { top, left, bottom }: Range): Uint8Array {
  const column = { top, left, bottom, right: left };
  const cursor = new CellCursor();
  let style = '0';
  const text = rewriteTags(decodeUtf8(xml), ['row', 'c'], (tag) => {
    cursor.visit(tag);
    if (tag.name !== 'c' || !inRange(column, cursor.row, cursor.column)) return null;
    if (cursor.row === top) style = tag.attribute('s') ?? style;
    return tag.attribute('s') === undefined ? null : { attributes: { s: style } };
  });
  return encodeUtf8(text);
}

function withTail(xml: Uint8Array, change: (tail: string) => string): Uint8Array {
  const start = tailStart(xml);
  return joinBytes([xml.subarray(0, start), encodeUtf8(change(decodeUtf8(xml.subarray(start))))]);
}

function counted(open: string, count: number): string {
  return open.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`);
}
