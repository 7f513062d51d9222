import { deflateSync } from 'fflate';
import type { Edit } from '../../core/edit';
import { judgeEdits } from '../judge-edits';
import type { EditOutcome, WorkbookDriver } from '../port';
import { type ByteTools, portableTools } from './byte-tools';
import { crc32 } from './crc32';
import { assertZip } from './file-kind';
import { readingPart } from './part-fault';
import { DEFAULT_READ_LIMITS, ReadBudget, type ReadLimits } from './read-limits';
import { type ReadWorkbook, readWorkbook } from './read-workbook';
import { spliceSheet } from './sheet-splice';
import { SpreadsheetPackage } from './spreadsheet-package';
import { compressedBytes, type ZipEntry } from './zip-directory';
import { writeZip, type ZipPart } from './zip-writer';

/** A driver over the bytes of an .xlsx or .xlsm file. */
export interface FileDriver extends WorkbookDriver {
  /** The file as it stands after the edits made so far. Parts that were not edited keep their compressed bytes. */
  bytes(): Uint8Array;
}

/** How a file is opened. Tools that are not given are those that need no Node. */
export interface OpenOptions extends Partial<ByteTools> {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Opens a workbook file that is in memory. Only the archive's directory is read here; cells are read by `read`.
 * @param path the name under which faults are reported
 * @throws {UserError} when the bytes are no readable archive; `read` and `apply` reject with one for a bad content
 */
export function openFileWorkbook(bytes: Uint8Array, path: string, options: OpenOptions = {}): FileDriver {
  const limits: ReadLimits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  assertZip(bytes, path);
  const pack = new SpreadsheetPackage(
    bytes,
    options.inflate ?? portableTools.inflate,
    new ReadBudget(path, limits),
    options,
  );
  return new XlsxDriver(pack, path, limits);
}

class XlsxDriver implements FileDriver {
  readonly name = 'file';
  /** The XML of the sheet parts that edits have changed. */
  private readonly edited = new Map<ZipEntry, Uint8Array>();
  private current: ReadWorkbook | null = null;

  constructor(
    private readonly pack: SpreadsheetPackage,
    private readonly path: string,
    private readonly limits: ReadLimits,
  ) {}

  async read() {
    return this.load().workbook;
  }

  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    const { workbook, sources } = this.load();
    const protectedSheets = new Set(
      sources.filter((source) => source.isProtected).map((source) => source.name),
    );
    const { applied, refused } = judgeEdits(workbook, edits, protectedSheets);
    for (const name of new Set(applied.map((edit) => edit.sheet))) {
      const source = sources.find((candidate) => candidate.name === name);
      if (source)
        this.splice(
          source.part,
          applied.filter((edit) => edit.sheet === name),
        );
    }
    if (applied.length > 0) this.current = null;
    return { applied, refused };
  }

  bytes(): Uint8Array {
    if (this.edited.size === 0) return this.pack.bytes;
    return writeZip(this.pack.entries.map((entry) => this.zipPart(entry)));
  }

  private load(): ReadWorkbook {
    this.current ??= readWorkbook(this.pack, this.budget(), (part) => this.editedXml(part));
    return this.current;
  }

  private budget(): ReadBudget {
    return new ReadBudget(this.path, this.limits);
  }

  private editedXml(part: string): Uint8Array | null {
    const entry = this.pack.entry(part);
    return (entry && this.edited.get(entry)) ?? null;
  }

  private splice(part: string, edits: readonly Edit[]): void {
    const entry = this.pack.entry(part);
    const xml = this.editedXml(part) ?? this.pack.requiredXml(part, this.budget());
    if (entry)
      this.edited.set(
        entry,
        readingPart(this.path, part, () => spliceSheet(xml, edits)),
      );
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
