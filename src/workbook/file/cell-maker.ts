import type { Cell, CellValue } from '../../core/cell';
import { isoToSerial, serialToIso } from '../serial-date';
import { PartFault } from './part-fault';
import type { RawCell } from './raw-cell';
import { parseNumber } from './sheet-tags';
import { BOOLEAN, ERROR, ISO_DATE, SHARED_TEXT } from './sheet-words';
import { decodeEscapes, decodeXml } from './xml-text';

/** Serial numbers and rankings are small; so many of them are made once. */
const SMALL_NUMBERS = 1024;

/** What the cells of all sheets of a workbook refer to. */
export interface CellResources {
  /** One cell per shared text, null for the empty text: cells are immutable, so those with the same text share it. */
  readonly sharedCells: readonly (Cell | null)[];
  /** By cell style, 1 for a date. */
  readonly dateStyles: Uint8Array;
  readonly date1904: boolean;
}

/** Makes out what cells hold. Equal cells of common kinds are one object: a large ledger repeats itself. */
export class CellMaker {
  private readonly smallNumbers: (Cell | undefined)[] = new Array(SMALL_NUMBERS).fill(undefined);
  private readonly days = new Map<number, Cell>();

  constructor(private readonly resources: CellResources) {}

  /**
   * The cell, or null for one that holds nothing.
   * @param bytes the sheet part, @param slice gives the text between two places of it
   * @throws {PartFault} when it names a shared text that is not there
   */
  make(raw: RawCell, bytes: Uint8Array, slice: (from: number, to: number) => string): Cell | null {
    const { type, text, formula, valueStart, valueEnd } = raw;
    if (text !== null) return plainCell(text, formula);
    if (valueStart < 0 || valueStart === valueEnd) return plainCell(null, formula);
    if (type === SHARED_TEXT) return this.sharedText(parseNumber(bytes, valueStart, valueEnd), formula);
    const written = () => decodeEscapes(decodeXml(slice(valueStart, valueEnd))).trim();
    if (type === BOOLEAN) return plainCell(isTrueText(written()), formula);
    if (type === ERROR) return errorCell(written(), formula);
    if (type === ISO_DATE) return this.isoDate(written(), formula);
    const number = parseNumber(bytes, valueStart, valueEnd);
    if (Number.isNaN(number)) return plainCell(written(), formula);
    return this.resources.dateStyles[raw.style] === 1
      ? this.date(number, formula)
      : this.number(number, formula);
  }

  private sharedText(index: number, formula: string | undefined): Cell | null {
    const cell = this.resources.sharedCells[index];
    // The cell itself is not looked at: among many thousands it is rarely in the processor's cache.
    if (cell === undefined) throw new PartFault('unknown shared text');
    return formula === undefined ? cell : plainCell(cell?.value ?? '', formula);
  }

  private number(value: number, formula: string | undefined): Cell {
    if (formula !== undefined) return { value, formula };
    if (!(value >= 0 && value < SMALL_NUMBERS && Number.isInteger(value)) || Object.is(value, -0)) {
      return { value };
    }
    const known = this.smallNumbers[value];
    if (known) return known;
    const cell = { value };
    this.smallNumbers[value] = cell;
    return cell;
  }

  /** Times of day hardly repeat; days do. */
  private date(serial: number, formula: string | undefined): Cell {
    if (!Number.isInteger(serial)) return datedCell(serial, this.isoText(serial), formula);
    let day = this.days.get(serial);
    if (!day) {
      day = datedCell(serial, this.isoText(serial), undefined);
      this.days.set(serial, day);
    }
    return formula === undefined ? day : datedCell(serial, day.date ?? null, formula);
  }

  private isoText(serial: number): string | null {
    return serialToIso(serial, this.resources.date1904);
  }

  private isoDate(iso: string, formula: string | undefined): Cell | null {
    const serial = isoToSerial(iso, this.resources.date1904);
    return serial === null ? plainCell(iso, formula) : this.date(serial, formula);
  }
}

function plainCell(value: CellValue, formula: string | undefined): Cell | null {
  if (formula !== undefined) return { value, formula };
  return value === null || value === '' ? null : { value };
}

function datedCell(value: number, date: string | null, formula: string | undefined): Cell {
  if (date === null) return formula === undefined ? { value } : { value, formula };
  return formula === undefined ? { value, date } : { value, date, formula };
}

function errorCell(error: string, formula: string | undefined): Cell {
  return formula === undefined ? { value: null, error } : { value: null, formula, error };
}

function isTrueText(text: string): boolean {
  return text === '1' || text === 'true';
}
