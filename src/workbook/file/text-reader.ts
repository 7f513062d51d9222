import { startsWithBytes } from './byte-search';
import { Utf8Slices } from './utf8';
import { decodeEscapes, decodeXml } from './xml-text';

/** Longer texts hardly repeat. */
const LONGEST_REPEATED = 24;
/** A power of two. */
const SLOTS = 256;
/** Formulas longer than that, with entities in them, are left to the general way. */
const LONGEST_RESOLVED = 512;
const SCRATCH = new Utf8Slices(new Uint8Array(LONGEST_RESOLVED));

/** Reads the texts of a sheet's cells: short ones that repeat are decoded once, and entities are resolved in the bytes. */
export class TextReader {
  private readonly starts = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS);
  private readonly texts: string[] = new Array(SLOTS).fill('');
  private readonly bytes: Uint8Array;

  constructor(private readonly slices: Utf8Slices) {
    this.bytes = slices.bytes;
  }

  /** A text that other cells may hold as well. */
  repeated(from: number, to: number): string {
    const length = to - from;
    if (length === 0) return '';
    if (length > LONGEST_REPEATED) return this.once(from, to);
    const { bytes } = this;
    let hash = length;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const slot = hash & (SLOTS - 1);
    if (this.lengths[slot] === length && this.equals(this.starts[slot] ?? 0, from, length)) {
      return this.texts[slot] ?? '';
    }
    const text = this.once(from, to);
    this.starts[slot] = from;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  /** A text that is no other cell's. */
  once(from: number, to: number): string {
    const { bytes } = this;
    let hasEntities = false;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === AMPERSAND) hasEntities = true;
      else if (byte === RETURN || (byte === UNDERSCORE && bytes[at + 1] === SMALL_X))
        return this.slow(from, to);
    }
    if (!hasEntities) return this.slices.slice(from, to);
    return to - from > LONGEST_RESOLVED ? this.slow(from, to) : this.withEntities(from, to);
  }

  private equals(a: number, b: number, length: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < length; index += 1) {
      if (bytes[a + index] !== bytes[b + index]) return false;
    }
    return true;
  }

  private slow(from: number, to: number): string {
    return decodeEscapes(decodeXml(this.slices.slice(from, to)));
  }

  /** Resolves XML's own entities before the text is decoded; others are left to the general way. */
  private withEntities(from: number, to: number): string {
    const { bytes } = this;
    const resolved = SCRATCH.bytes;
    let length = 0;
    for (let at = from; at < to; at += 1) {
      let byte = bytes[at] ?? 0;
      if (byte === AMPERSAND) {
        const entity = ENTITIES.find(({ rest }) => startsWithBytes(bytes, rest, at + 1));
        if (!entity) return this.slow(from, to);
        byte = entity.byte;
        at += entity.rest.length;
      }
      resolved[length] = byte;
      length += 1;
    }
    return SCRATCH.slice(0, length);
  }
}

/** What follows the `&` of an entity, and the character it stands for; the commonest in formulas first. */
const ENTITIES = [
  { rest: asciiBytes('gt;'), byte: 0x3e },
  { rest: asciiBytes('lt;'), byte: 0x3c },
  { rest: asciiBytes('amp;'), byte: 0x26 },
  { rest: asciiBytes('quot;'), byte: 0x22 },
  { rest: asciiBytes('apos;'), byte: 0x27 },
];

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const RETURN = 0x0d;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const SMALL_X = 0x78;
