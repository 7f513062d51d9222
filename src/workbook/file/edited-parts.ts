import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { readingPart } from './part-fault';
import { ReadBudget, type ReadLimits } from './read-limits';
import { type Relationship, readRelationships } from './relationships';
import type { SpreadsheetPackage } from './spreadsheet-package';
import { compressedBytes, type ZipEntry } from './zip-directory';
import { writeZip, type ZipPart } from './zip-writer';

/** The parts of a package as edits have left them. Parts that were not edited keep their compressed bytes. */
export class EditedParts {
  private edited: ReadonlyMap<ZipEntry, Uint8Array> = new Map();

  constructor(
    private readonly pack: SpreadsheetPackage,
    private readonly path: string,
    private readonly limits: Partial<ReadLimits>,
  ) {}

  budget(): ReadBudget {
    return new ReadBudget(this.path, this.limits);
  }

  /** A part that has been edited, as it now is; null for any other one. */
  editedXml(part: string): Uint8Array | null {
    const entry = this.pack.entry(part);
    return (entry && this.edited.get(entry)) ?? null;
  }

  /** A part as it now is; null when there is none. @throws {UserError} as `SpreadsheetPackage.xml` does */
  xml(part: string): Uint8Array | null {
    return this.editedXml(part) ?? this.pack.xml(part, this.budget());
  }

  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.pack, part, this.budget());
  }

  names(): Iterable<string> {
    return this.pack.names();
  }

  /** Changes a part that is there. @throws {UserError} `workbook-damaged` when its XML is broken */
  change(part: string, edit: (xml: Uint8Array) => Uint8Array): void {
    const entry = this.pack.entry(part);
    if (!entry) return;
    const xml = this.editedXml(part) ?? this.pack.requiredXml(part, this.budget());
    const changed = readingPart(this.path, part, () => edit(xml));
    this.edited = new Map(this.edited).set(entry, changed);
  }

  /** What is edited so far; `goBack` brings it back. */
  get state(): ReadonlyMap<ZipEntry, Uint8Array> {
    return this.edited;
  }

  goBack(state: ReadonlyMap<ZipEntry, Uint8Array>): void {
    this.edited = state;
  }

  /** The whole file. */
  bytes(): Uint8Array {
    if (this.edited.size === 0) return this.pack.bytes;
    return writeZip(this.pack.entries.map((entry) => this.zipPart(entry)));
  }

  private zipPart(entry: ZipEntry): ZipPart {
    const xml = this.edited.get(entry);
    if (!xml) {
      const data = readingPart(this.path, entry.name, () => compressedBytes(this.pack.bytes, entry));
      return { entry, data };
    }
    const data = deflateSync(xml);
    return {
      entry: { ...entry, method: 8, crc: crc32(xml), compressedSize: data.length, size: xml.length },
      data,
    };
  }
}
