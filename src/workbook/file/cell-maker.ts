import type { Cell, CellValue } from '../../core/cell';
import { isoToSerial, serialToIso } from '../serial-date';
import { CellPool, isSmallNumber, smallNumberCell } from './cell-pool';
import { DayCells } from './day-cells';
import { PartFault } from './part-fault';
import type { RawCell } from './raw-cell';
import { parseNumber } from './sheet-tags';
import { BOOLEAN, ERROR, ISO_DATE, NUMBER, SHARED_TEXT } from './sheet-words';
import type { Utf8Slices } from './utf8';
import { decodeEscapes, decodeXml } from './xml-text';

/** What stands for a cell that holds nothing. */
export const NOTHING = -0x8000_0000;

/** What the cells of all sheets of a workbook refer to. */
export interface CellResources {
  readonly sharedTexts: readonly string[];
  /** By cell style, 1 for a date. */
  readonly dateStyles: Uint8Array;
  readonly date1904: boolean;
}

/** Makes out what cells hold. Equal cells of common kinds are one object: a large ledger repeats itself. */
export class CellMaker {
  /** The cells made so far; the first ones are those of the shared texts. */
  readonly pool: CellPool;
  private readonly days: DayCells;
  private readonly texts: number;
  private readonly hasEmptyTexts: boolean;

  constructor(private readonly resources: CellResources) {
    const { sharedTexts, date1904 } = resources;
    this.pool = new CellPool(sharedTexts.map((value) => ({ value })));
    this.days = new DayCells(this.pool, date1904);
    this.texts = sharedTexts.length;
    this.hasEmptyTexts = sharedTexts.includes('');
  }

  /**
   * The cell's number in the pool, or {@link NOTHING} for one that holds nothing.
   * @param texts those of the sheet part
   * @throws {PartFault} when it names a shared text that is not there
   */
  make(raw: RawCell, texts: Utf8Slices): number {
    const { integer, type } = raw;
    if (integer >= 0 && raw.formula === undefined) {
      if (type === SHARED_TEXT) return this.sharedText(integer);
      if (type === 0 || type === NUMBER) return this.integer(integer, raw.style);
    }
    const cell = this.cell(raw, texts);
    return cell === null ? NOTHING : this.pool.add(cell);
  }

  private sharedText(index: number): number {
    // The text itself is not looked at: among many thousands it is rarely in the processor's cache.
    if (!(index < this.texts)) throw new PartFault('unknown shared text');
    return this.hasEmptyTexts && this.resources.sharedTexts[index] === '' ? NOTHING : index;
  }

  private integer(value: number, style: number): number {
    if (this.isDate(style)) return this.days.add(value);
    return isSmallNumber(value) ? smallNumberCell(value) : this.pool.add({ value });
  }

  private isDate(style: number): boolean {
    return this.resources.dateStyles[style] === 1;
  }

  private cell(raw: RawCell, texts: Utf8Slices): Cell | null {
    const { type, text, formula, valueStart, valueEnd } = raw;
    if (text !== null) return plainCell(text, formula);
    if (valueStart < 0 || valueStart === valueEnd) return plainCell(null, formula);
    const written = () => decodeEscapes(decodeXml(texts.slice(valueStart, valueEnd))).trim();
    if (type === BOOLEAN) return plainCell(isTrueText(written()), formula);
    if (type === ERROR) return errorCell(written(), formula);
    if (type === ISO_DATE) return this.isoDate(written(), formula);
    const number = parseNumber(texts.bytes, valueStart, valueEnd);
    if (type === SHARED_TEXT) return plainCell(this.textAt(number), formula);
    if (Number.isNaN(number)) return plainCell(written(), formula);
    return this.isDate(raw.style) ? this.date(number, formula) : plainCell(number, formula);
  }

  private textAt(index: number): string {
    const text = this.resources.sharedTexts[index];
    if (text === undefined) throw new PartFault('unknown shared text');
    return text;
  }

  private isoDate(iso: string, formula: string | undefined): Cell | null {
    const serial = isoToSerial(iso, this.resources.date1904);
    return serial === null ? plainCell(iso, formula) : this.date(serial, formula);
  }

  private date(value: number, formula: string | undefined): Cell {
    const date = serialToIso(value, this.resources.date1904);
    if (date === null) return formula === undefined ? { value } : { value, formula };
    return formula === undefined ? { value, date } : { value, date, formula };
  }
}

function plainCell(value: CellValue, formula: string | undefined): Cell | null {
  if (formula !== undefined) return { value, formula };
  return value === null || value === '' ? null : { value };
}

function errorCell(error: string, formula: string | undefined): Cell {
  return formula === undefined ? { value: null, error } : { value: null, formula, error };
}

function isTrueText(text: string): boolean {
  return text === '1' || text === 'true';
}
