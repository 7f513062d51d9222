import { indexOfBytes } from './byte-search';
import { PartFault } from './part-fault';
import { decodeUtf8 } from './utf8';

const NAME = Uint8Array.from('sheetData', (letter) => letter.charCodeAt(0));
/** Prefixes are short; further back no `<` is looked for. */
const LONGEST_PREFIX = 64;

/** Where a worksheet's cells begin, and the prefix its elements carry (`x:`, or empty). */
export interface CellsStart {
  readonly start: number;
  readonly prefix: string;
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
