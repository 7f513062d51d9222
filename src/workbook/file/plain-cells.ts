import type { RawCell } from './raw-cell';
import { codeOf } from './sheet-tags';
import { FORMULA_TEXT, INLINE_TEXT } from './sheet-words';
import type { TextReader } from './text-reader';

/** Of so many digits every number is one that the engine keeps without an object. */
const MOST_DIGITS = 9;

/** No cell there that is written plainly. */
const NOT_PLAIN = -1;

/**
 * Reads cells that are written the way nearly every program writes them, `<c r="B7" s="2" t="s"><v>14</v></c>`, with a
 * formula or without content too: each byte is looked at once. Anything else is left to the general reader, which reads
 * these alike: this one is there for speed only.
 */
export class PlainCells {
  /** Whether the cell read last was an empty tag. */
  empty = false;

  /** @param texts reads those of the bytes */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly texts: TextReader,
    private readonly cell: RawCell,
  ) {}

  /** Reads the cell that starts exactly at `start` and gives the place after it; -1 when it is not written plainly. */
  read(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== LESS || bytes[start + 1] !== C || bytes[start + 2] !== SPACE) return NOT_PLAIN;
    this.cell.reset();
    this.empty = false;
    const content = this.readAttributes(start + 3);
    return content < 0 || this.empty ? content : this.readContent(content);
  }

  /** Gives the place after the opening tag. */
  private readAttributes(from: number): number {
    const { bytes, cell } = this;
    let at = from;
    for (;;) {
      if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return NOT_PLAIN;
      const name = bytes[at];
      at += 3;
      if (name === R) {
        at = this.readColumn(at);
      } else if (name === S) {
        let style = 0;
        for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
          style = style * 10 + digit;
          at += 1;
        }
        cell.style = style;
      } else if (name === T) {
        const start = at;
        while (at < bytes.length && bytes[at] !== QUOTE) at += 1;
        cell.type = codeOf(bytes, start, at);
      } else {
        return NOT_PLAIN;
      }
      if (bytes[at] !== QUOTE) return NOT_PLAIN;
      const next = bytes[at + 1];
      at += 2;
      if (next === GREATER) return at;
      if (next === SPACE) continue;
      if (next !== SLASH || bytes[at] !== GREATER) return NOT_PLAIN;
      this.empty = true;
      return at + 1;
    }
  }

  private readColumn(from: number): number {
    const { bytes } = this;
    let column = 0;
    let at = from;
    for (; at < from + LONGEST_COLUMN; at += 1) {
      const letter = bytes[at] ?? 0;
      if (letter < LETTER_A || letter > LETTER_Z) break;
      column = column * 26 + letter - LETTER_A + 1;
    }
    this.cell.column = column;
    while (digitAt(bytes, at) >= 0) at += 1;
    return at;
  }

  private readContent(from: number): number {
    const { cell, texts } = this;
    let at = from;
    if (this.opens(at, F)) {
      const end = this.textEnd(at + 3);
      if (!this.closes(end, F)) return NOT_PLAIN;
      cell.formula = texts.once(at + 3, end);
      at = end + 4;
    }
    if (this.opens(at, V)) {
      const start = at + 3;
      const end = this.valueEnd(start);
      if (!this.closes(end, V) || cell.type === INLINE_TEXT) return NOT_PLAIN;
      if (cell.type === FORMULA_TEXT) cell.text = texts.repeated(start, end);
      cell.valueStart = start;
      cell.valueEnd = end;
      at = end + 4;
    }
    return this.closes(at, C) ? at + 4 : NOT_PLAIN;
  }

  /** Reads digits on the way to the end of a value: most values are nothing else. */
  private valueEnd(from: number): number {
    const { bytes } = this;
    const most = from + MOST_DIGITS;
    let value = 0;
    let at = from;
    for (let digit = digitAt(bytes, at); digit >= 0 && at < most; digit = digitAt(bytes, at)) {
      value = value * 10 + digit;
      at += 1;
    }
    if (bytes[at] !== LESS) return this.textEnd(at);
    if (at > from) this.cell.integer = value;
    return at;
  }

  private opens(at: number, letter: number): boolean {
    const { bytes } = this;
    return bytes[at] === LESS && bytes[at + 1] === letter && bytes[at + 2] === GREATER;
  }

  private closes(at: number, letter: number): boolean {
    const { bytes } = this;
    return (
      bytes[at + 1] === SLASH && bytes[at + 2] === letter && bytes[at + 3] === GREATER && bytes[at] === LESS
    );
  }

  private textEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    return at;
  }
}

/** The digit at that place, or a number below 0. */
function digitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return byte <= NINE ? byte - ZERO : -1;
}

const LONGEST_COLUMN = 3;
const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const C = 0x63;
const F = 0x66;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
