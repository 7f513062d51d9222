import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { assertZip } from '../file-kind';
import { type Inflate, portableInflate } from '../inflate';
import { PartFault, readingPart } from '../part-fault';
import { ReadBudget, type ReadLimits } from '../read-limits';
import { SpreadsheetPackage } from '../spreadsheet-package';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { compressedBytes, type ZipEntry } from '../zip-directory';
import { writeZip, type ZipPart } from '../zip-writer';
import { EditedPart } from './edited-part';

/** Makes a raw deflate stream. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** How a package is opened and written. */
export interface PackageOptions {
  /** The name under which faults are reported. */
  readonly path?: string;
  readonly limits?: Partial<ReadLimits>;
  /** By default in ways that need no Node. */
  readonly inflate?: Inflate;
  readonly deflate?: Deflate;
}

const UTF8_NAME_FLAG = 0x800;
/** 1 January 1980, the first day that zip archives know: the same marks give the same bytes. */
const NO_TIME = 0x0021_0000;

/** The sender's package with parts changed, added and dropped. All other entries keep their compressed bytes. */
export class PackageEditor {
  readonly pack: SpreadsheetPackage;
  readonly budget: ReadBudget;
  private readonly edited = new Map<ZipEntry, EditedPart>();
  private readonly restored = new Map<ZipEntry, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly dropped = new Set<ZipEntry>();
  private readonly inflate: Inflate;
  private readonly deflate: Deflate;

  /** @throws {UserError} when the bytes are no readable archive */
  constructor(bytes: Uint8Array, options: PackageOptions) {
    const path = options.path ?? '';
    assertZip(bytes, path);
    this.inflate = options.inflate ?? portableInflate;
    this.deflate = options.deflate ?? deflateSync;
    this.budget = new ReadBudget(path, options.limits);
    this.pack = new SpreadsheetPackage(bytes, this.inflate, this.budget);
  }

  /** Whether there is, or will be, a part of that name. */
  has(name: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.pack.entry(wanted) !== undefined ||
      [...this.added.keys()].some((added) => added.toLowerCase() === wanted)
    );
  }

  /** A name that no part has: `before`, the first free number, `after`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
    }
  }

  /** A part's XML, or null when there is no such part. @throws {UserError} */
  xml(name: string): string | null {
    const xml = this.pack.xml(name, this.budget);
    return xml && decodeUtf8(xml);
  }

  /** A part's bytes as they lie in the package; null when there is no such part. @throws {UserError} */
  raw(name: string): Uint8Array | null {
    const entry = this.pack.entry(name);
    const xml = this.pack.xml(name, this.budget);
    return entry && xml ? this.rawOf(entry, xml) : null;
  }

  /**
   * A part to change, the same object at each call; null when there is no such part.
   * @param begin gives where its text begins, when that is not the start
   */
  edit(name: string, begin: (xml: Uint8Array) => number = () => 0): EditedPart | null {
    const entry = this.pack.entry(name);
    if (!entry) return null;
    const known = this.edited.get(entry);
    if (known) return known;
    const xml = this.pack.requiredXml(name, this.budget);
    const part = readingPart(
      this.budget.path,
      name,
      () => new EditedPart(entry.name, this.rawOf(entry, xml), xml, begin(xml)),
    );
    this.edited.set(entry, part);
    return part;
  }

  /** Like {@link edit} for a part that has to be there. @throws {UserError} `workbook-damaged` */
  require(name: string): EditedPart {
    const part = this.edit(name);
    if (part) return part;
    return readingPart(this.budget.path, name, () => {
      throw new PartFault('missing');
    });
  }

  add(name: string, xml: string): void {
    this.added.set(name, encodeUtf8(xml));
  }

  restore(name: string, bytes: Uint8Array): void {
    const entry = this.pack.entry(name);
    if (entry) this.restored.set(entry, bytes);
  }

  drop(name: string): void {
    const entry = this.pack.entry(name);
    if (entry) this.dropped.add(entry);
  }

  changedParts(): readonly EditedPart[] {
    return [...this.edited.values()].filter(({ changed }) => changed);
  }

  /** Whether anything of the package is other than it was. */
  isChanged(): boolean {
    return this.changedParts().length + this.added.size + this.restored.size + this.dropped.size > 0;
  }

  addedNames(): readonly string[] {
    return [...this.added.keys()];
  }

  /** The archive: entries in their order, then what was added. */
  save(): Uint8Array {
    const kept = this.pack.entries.filter((entry) => !this.dropped.has(entry));
    return writeZip([
      ...kept.map((entry) => this.zipPart(entry)),
      ...[...this.added].map(([name, bytes]) => this.newPart(name, bytes)),
    ]);
  }

  /** The XML is the bytes themselves unless they bear a mark of their encoding, or another encoding than UTF-8. */
  private rawOf(entry: ZipEntry, xml: Uint8Array): Uint8Array {
    if (xml.length === entry.size && crc32(xml) === entry.crc) return xml;
    return readingPart(this.budget.path, entry.name, () => {
      const stored = compressedBytes(this.pack.bytes, entry);
      return entry.method === 0 ? stored : this.inflate(stored, entry.size);
    });
  }

  private zipPart(entry: ZipEntry): ZipPart {
    const part = this.edited.get(entry);
    const bytes = this.restored.get(entry) ?? (part?.changed ? part.result().bytes : undefined);
    if (bytes) return this.packed(entry, bytes);
    const { path } = this.budget;
    return { entry, data: readingPart(path, entry.name, () => compressedBytes(this.pack.bytes, entry)) };
  }

  private newPart(name: string, bytes: Uint8Array): ZipPart {
    const entry = {
      nameBytes: encodeUtf8(name),
      flags: UTF8_NAME_FLAG,
      modified: NO_TIME,
      attributes: 0,
    };
    return this.packed(entry, bytes);
  }

  private packed(
    entry: Pick<ZipEntry, 'nameBytes' | 'flags' | 'modified' | 'attributes'>,
    bytes: Uint8Array,
  ): ZipPart {
    const data = this.deflate(bytes);
    const { nameBytes, flags, modified, attributes } = entry;
    return {
      entry: {
        nameBytes,
        flags,
        modified,
        attributes,
        method: 8,
        crc: crc32(bytes),
        compressedSize: data.length,
        size: bytes.length,
      },
      data,
    };
  }
}
