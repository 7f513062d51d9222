import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { readingPart } from './part-fault';
import { ReadBudget, type ReadLimits } from './read-limits';
import { recalculatedOnOpening } from './recalculation';
import { type Relationship, readRelationships, workbookTarget } from './relationships';
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
    this.edited = this.withChange(part, edit);
  }

  /** What is edited so far; `goBack` brings it back. */
  get state(): ReadonlyMap<ZipEntry, Uint8Array> {
    return this.edited;
  }

  get isEdited(): boolean {
    return this.edited.size > 0;
  }

  goBack(state: ReadonlyMap<ZipEntry, Uint8Array>): void {
    this.edited = state;
  }

  /**
   * The whole file. That formulas are to be computed anew is written into it and is no edit, so that edits taken back leave
   * the very bytes that were there.
   * @param hasFormulas whether any cell holds a formula: its value, kept from the last time, may no longer hold
   */
  bytes(hasFormulas: boolean): Uint8Array {
    if (!this.isEdited) return this.pack.bytes;
    const parts = hasFormulas
      ? this.withChange(workbookTarget(this.relationships('')), recalculatedOnOpening)
      : this.edited;
    return writeZip(this.pack.entries.map((entry) => this.zipPart(entry, parts.get(entry))));
  }

  private withChange(part: string, edit: (xml: Uint8Array) => Uint8Array): ReadonlyMap<ZipEntry, Uint8Array> {
    const entry = this.pack.entry(part);
    if (!entry) return this.edited;
    const xml = this.editedXml(part) ?? this.pack.requiredXml(part, this.budget());
    const changed = readingPart(this.path, part, () => edit(xml));
    return changed === xml ? this.edited : new Map(this.edited).set(entry, changed);
  }

  private zipPart(entry: ZipEntry, xml: Uint8Array | undefined): ZipPart {
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
