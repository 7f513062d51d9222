import { PartFault } from './part-fault';
import { decodeUtf8, Utf8Slices } from './utf8';
import { decodeEscapes, decodeXml } from './xml-text';

/**
 * Walks the tags of a sheet's cells over the bytes, where nearly all of a workbook's XML lies: no text is decoded
 * that is not asked for, and words are compared as numbers (see {@link wordCode}).
 */
export class SheetTags {
  /** The local name of the current tag. */
  name = 0;
  closing = false;
  empty = false;
  /** Where the current tag starts, and where it ends (after its `>`). */
  start = 0;
  end = 0;
  /** The current attribute: its local name, where it starts, and the place of its value. */
  attribute = 0;
  attributeStart = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The texts in the bytes. */
  readonly texts: Utf8Slices;
  private attributesAt = 0;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
  ) {
    this.end = from;
    this.texts = new Utf8Slices(bytes);
  }

  /** Moves to the next tag; false after the last one. @throws {PartFault} on a tag that does not end */
  next(): boolean {
    const start = this.skipToTag(this.end);
    if (start < 0) return false;
    const { bytes } = this;
    this.start = start;
    this.closing = bytes[start + 1] === SLASH;
    let at = this.closing ? start + 2 : start + 1;
    let nameStart = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) nameStart = at + 1;
      else if (byte <= SPACE || byte === SLASH || byte === GREATER) break;
    }
    this.name = codeOf(bytes, nameStart, at);
    this.attributesAt = at;
    this.end = this.findTagEnd(at) + 1;
    this.empty = !this.closing && bytes[this.end - 2] === SLASH;
    return true;
  }

  /** Moves to the current tag's next attribute; false after the last one. */
  nextAttribute(): boolean {
    const { bytes, end } = this;
    let at = this.attributesAt;
    while (at < end && isBetweenAttributes(bytes[at] ?? 0)) at += 1;
    let nameStart = at;
    this.attributeStart = at;
    while (at < end && bytes[at] !== EQUALS) {
      if (bytes[at] === COLON) nameStart = at + 1;
      at += 1;
    }
    let nameEnd = at;
    while (nameEnd > nameStart && (bytes[nameEnd - 1] ?? 0) <= SPACE) nameEnd -= 1;
    at += 1;
    while (at < end && (bytes[at] ?? 0) <= SPACE) at += 1;
    const quote = bytes[at];
    if (at >= end || (quote !== QUOTE && quote !== APOSTROPHE)) {
      this.attributesAt = end;
      return false;
    }
    this.attribute = codeOf(bytes, nameStart, nameEnd);
    this.valueStart = at + 1;
    for (at += 1; at < end && bytes[at] !== quote; ) at += 1;
    this.valueEnd = at;
    this.attributesAt = at + 1;
    return true;
  }

  /** The current attribute's value as a word to compare. */
  valueCode(): number {
    return codeOf(this.bytes, this.valueStart, this.valueEnd);
  }

  /** The current attribute's value as it stands; entities are not resolved. */
  valueText(): string {
    return this.texts.slice(this.valueStart, this.valueEnd);
  }

  /** The current attribute's value as a number; NaN when it is none. */
  valueNumber(): number {
    return parseNumber(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Where the characters after the current tag end: the place of the next `<`. */
  textEnd(): number {
    const { bytes } = this;
    let at = this.end;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    if (at >= bytes.length) throw new PartFault('text without end');
    return at;
  }

  /** The characters after the current tag up to the next one, decoded. */
  text(): string {
    if (this.empty) return '';
    let text = '';
    for (;;) {
      const to = this.textEnd();
      text += decodeXml(this.texts.slice(this.end, to));
      this.end = to;
      if (this.bytes[to + 1] !== BANG) return decodeEscapes(text);
      const close = this.afterDeclaration(to);
      if (this.bytes[to + 2] === BRACKET) text += this.texts.slice(to + CDATA_LENGTH, close - 3);
      this.end = close;
    }
  }

  /** The next `<` that starts a tag, past comments, CDATA sections and instructions; -1 for none. */
  private skipToTag(from: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at += 1;
      if (at >= bytes.length) return -1;
      if (bytes[at + 1] === BANG) at = this.afterDeclaration(at);
      else if (bytes[at + 1] === QUESTION) at = this.after(at, QUESTION, 1);
      else return at;
    }
  }

  private afterDeclaration(at: number): number {
    if (this.bytes[at + 2] === DASH) return this.after(at + 4, DASH, 2);
    if (this.bytes[at + 2] === BRACKET) return this.after(at + CDATA_LENGTH, CLOSING_BRACKET, 2);
    throw new PartFault('declaration inside the document');
  }

  /** The place after the next `>` before which a byte stands so many times. */
  private after(from: number, byte: number, times: number): number {
    for (let at = this.bytes.indexOf(GREATER, from); at >= 0; at = this.bytes.indexOf(GREATER, at + 1)) {
      if (this.bytes[at - 1] === byte && this.bytes[at - times] === byte) return at + 1;
    }
    throw new PartFault('section without end');
  }

  /** The closing `>`, which may also stand inside an attribute's quotes. */
  private findTagEnd(from: number): number {
    const { bytes } = this;
    let quote = 0;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) {
        return at;
      } else if (byte === QUOTE || byte === APOSTROPHE) {
        quote = byte;
      }
    }
    throw new PartFault('tag without end');
  }
}

/** A short ASCII word as a number: its first and last letter and its length, enough to tell SpreadsheetML's words apart. */
export function wordCode(word: string): number {
  return codeOf(
    Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
    0,
    word.length,
  );
}

/**
 * The number written in the bytes, or NaN. Up to 15 digits it is exact without the general parser: the digits fit an
 * integer, and dividing by a power of ten below 10^22 rounds once.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = negative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point < 0) {
      point = at;
      continue;
    }
    digits += 1;
    if (byte < ZERO || byte > NINE || digits > 15) return parseAnyNumber(bytes, from, to);
    value = value * 10 + byte - ZERO;
  }
  if (digits === 0) return Number.NaN;
  if (point >= 0) value /= POWERS_OF_TEN[to - point - 1] ?? 1;
  return negative ? -value : value;
}

function parseAnyNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = decodeUtf8(bytes.subarray(from, to)).trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** The word between two places of the bytes as a number, see {@link wordCode}. */
export function codeOf(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from) return 0;
  return ((bytes[from] ?? 0) << 16) | ((bytes[to - 1] ?? 0) << 8) | ((to - from) & 0xff);
}

function isBetweenAttributes(byte: number): boolean {
  return byte <= SPACE || byte === SLASH || byte === GREATER;
}

const POWERS_OF_TEN = Array.from({ length: 17 }, (_, exponent) => Number(`1e${exponent}`));
const CDATA_LENGTH = 9;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
