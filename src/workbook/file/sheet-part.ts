import { indexOfBytes, startsWithBytes } from './byte-search';
import { PartFault } from './part-fault';
import { decodeUtf8 } from './utf8';

const NAME = Uint8Array.from('sheetData', (letter) => letter.charCodeAt(0));
/** Prefixes are short; further back no `<` is looked for. */
const LONGEST_PREFIX = 64;
const SPACE = 0x20;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Where a worksheet's cells begin, and the prefix its elements carry (`x:`, or empty). */
export interface CellsStart {
  readonly start: number;
  readonly prefix: string;
}

/**
 * Where a worksheet's cells end, for a reader that has stopped before: after the last `</sheetData>`.
 * @throws {PartFault} when there is none after `from`
 */
export function findCellsEnd(xml: Uint8Array, from: number): number {
  for (let at = xml.lastIndexOf(LESS); at >= from; at = xml.lastIndexOf(LESS, at - 1)) {
    if (xml[at + 1] !== SLASH) continue;
    const name = localNameStart(xml, at + 2);
    if (!startsWithBytes(xml, NAME, name)) continue;
    const end = xml.indexOf(GREATER, name);
    const blank = xml.subarray(name + NAME.length, Math.max(end, name + NAME.length));
    if (end >= 0 && blank.every((byte) => byte <= SPACE)) return end + 1;
  }
  throw new PartFault('cells without end');
}

function localNameStart(xml: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_PREFIX; at += 1) {
    const byte = xml[at] ?? GREATER;
    if (byte === COLON) return at + 1;
    if (byte <= SPACE || byte === GREATER) break;
  }
  return from;
}

/**
 * Finds `<sheetData` in a worksheet part; null when the root is no worksheet.
 * @throws {PartFault} when a worksheet has none
 */
export function findCells(xml: Uint8Array): CellsStart | null {
  for (let at = indexOfBytes(xml, NAME); at >= 0; at = indexOfBytes(xml, NAME, at + 1)) {
    const before = decodeUtf8(xml.subarray(Math.max(0, at - LONGEST_PREFIX), at));
    const prefix = /<((?:[\w.-]+:)?)$/.exec(before)?.[1];
    const next = xml[at + NAME.length] ?? 0;
    if (prefix !== undefined && (next <= 0x20 || next === 0x2f || next === 0x3e)) {
      return { start: at - prefix.length - 1, prefix };
    }
  }
  if (/<(?:[\w.-]+:)?worksheet\b/.test(decodeUtf8(xml.subarray(0, 4096)))) throw new PartFault('no cells');
  return null;
}
