import { joinBytes } from '../byte-search';
import { PartFault } from '../part-fault';
import { decodeUtf8, encodeUtf8 } from '../utf8';

/** What brings a changed part back: at `at` of its bytes `length` ones give way to `restored`. */
export interface Undo {
  readonly at: number;
  readonly length: number;
  readonly restored: Uint8Array;
}

/** A part with its changes, and what undoes them, in order of place. */
export interface ChangedPart {
  readonly bytes: Uint8Array;
  readonly undo: readonly Undo[];
}

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * A part of the sender's package that is changed by insertions and replacements; every other byte of it stays. Places
 * count in characters of `text`, always the original ones.
 */
export class EditedPart {
  /** The XML from byte `from` on. */
  readonly text: string;
  private readonly patches: Patch[] = [];
  private made: ChangedPart | null = null;

  /**
   * @param raw the bytes as they lie in the package
   * @param xml the same as UTF-8 without byte order mark
   * @param from where `text` begins in `xml`: a sheet's cells need not be decoded
   * @throws {PartFault} when the part is not in the encoding it claims
   */
  constructor(
    readonly name: string,
    private readonly raw: Uint8Array,
    private readonly xml: Uint8Array,
    private readonly from = 0,
  ) {
    const piece = xml.subarray(from);
    this.text = decodeUtf8(piece);
    if (encodeUtf8(this.text).length !== piece.length) throw new PartFault('no UTF-8');
  }

  /** Puts XML before the character at `at`; several insertions at one place stand in the order they were made. */
  insert(at: number, xml: string): void {
    this.replace(at, at, xml);
  }

  replace(start: number, end: number, xml: string): void {
    this.patches.push({ start, end, xml });
    this.made = null;
  }

  get changed(): boolean {
    return this.patches.length > 0;
  }

  /** The part as it stands after the changes made so far. */
  result(): ChangedPart {
    this.made ??= this.apply();
    return this.made;
  }

  private apply(): ChangedPart {
    const prefix = this.encodingMark();
    const pieces: Uint8Array[] = [prefix, this.xml.subarray(0, this.from)];
    const undo: Undo[] = [];
    let written = prefix.length + this.from;
    let at = 0;
    const write = (piece: Uint8Array): void => {
      pieces.push(piece);
      written += piece.length;
    };
    for (const { start, end, xml } of [...this.patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
      write(encodeUtf8(this.text.slice(at, start)));
      const inserted = encodeUtf8(xml);
      undo.push({
        at: written,
        length: inserted.length,
        restored: encodeUtf8(this.text.slice(start, end)),
      });
      write(inserted);
      at = end;
    }
    write(encodeUtf8(this.text.slice(at)));
    const bytes = joinBytes(pieces);
    return this.isConverted(prefix)
      ? { bytes, undo: [{ at: 0, length: bytes.length, restored: this.raw }] }
      : { bytes, undo };
  }

  private encodingMark(): Uint8Array {
    return this.raw[0] === 0xef ? this.raw.subarray(0, 3) : new Uint8Array();
  }

  /** A part in UTF-16 becomes UTF-8 as a whole. */
  private isConverted(prefix: Uint8Array): boolean {
    return this.raw.length !== prefix.length + this.xml.length || this.raw[0] === 0 || this.raw[1] === 0;
  }
}

/** The bytes before the changes. @throws {PartFault} when the places are not in these bytes */
export function undone(bytes: Uint8Array, undo: readonly Undo[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const each of undo) {
    if (each.at < at || each.at + each.length > bytes.length) throw new PartFault('record does not fit');
    pieces.push(bytes.subarray(at, each.at), each.restored);
    at = each.at + each.length;
  }
  return joinBytes([...pieces, bytes.subarray(at)]);
}
