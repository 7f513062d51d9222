import { UserError } from '../../core/errors';
import { type ByteTools, portableTools } from './byte-tools';
import { assertNoDoctype } from './doctype';
import type { Inflate } from './inflate';
import { PartFault, readingPart } from './part-fault';
import { RATIO_FLOOR, type ReadBudget } from './read-limits';
import { toUtf8Xml } from './utf8';
import { compressedBytes, partName, readZipDirectory, type ZipEntry } from './zip-directory';

/** No deflate stream expands further; an entry that claims more is a lie not worth the memory. */
const HIGHEST_RATIO = 1032;
const RATIO_SLACK = 1024;

/** The parts of an .xlsx archive by name, read on demand. */
export class SpreadsheetPackage {
  readonly entries: readonly ZipEntry[];
  private readonly tools: ByteTools;
  private readonly byName = new Map<string, ZipEntry>();

  /** @throws {UserError} as `readZipDirectory` does */
  constructor(
    readonly bytes: Uint8Array,
    inflate: Inflate,
    budget: ReadBudget,
    tools: Partial<ByteTools> = {},
  ) {
    this.tools = { ...portableTools, ...tools, inflate };
    this.entries = readZipDirectory(bytes, budget);
    for (const entry of this.entries) {
      const name = partName(entry.name);
      if (name !== null) this.byName.set(name, entry);
    }
  }

  /** The entry of a part, in any case; of several with one name the last, as other readers take it. */
  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The names of all parts, in lower case. */
  names(): Iterable<string> {
    return this.byName.keys();
  }

  /**
   * A part's XML as UTF-8, or null when there is no such part.
   * @throws {UserError} `workbook-too-large`, `workbook-damaged`, `workbook-doctype`
   */
  xml(name: string, budget: ReadBudget): Uint8Array | null {
    const entry = this.entry(name);
    if (!entry) return null;
    budget.checkTime();
    budget.checkSize('partBytes', entry.size);
    if (entry.size > RATIO_FLOOR) budget.checkSize('ratio', entry.size / Math.max(entry.compressedSize, 1));
    const xml = toUtf8Xml(readingPart(budget.path, name, () => this.inflated(entry)));
    assertNoDoctype(xml, budget.path, name);
    return xml;
  }

  /** A part's XML as text, or null when there is no such part. @throws {UserError} as {@link xml} does */
  text(name: string, budget: ReadBudget): string | null {
    const xml = this.xml(name, budget);
    return xml && this.tools.decodeUtf8(xml);
  }

  /** Like {@link xml} for a part that has to be there. @throws {UserError} also `workbook-damaged` when it is missing */
  requiredXml(name: string, budget: ReadBudget): Uint8Array {
    const xml = this.xml(name, budget);
    if (!xml) throw new UserError('workbook-damaged', { path: budget.path, part: name });
    return xml;
  }

  private inflated(entry: ZipEntry): Uint8Array {
    const stored = compressedBytes(this.bytes, entry);
    const bytes = this.unpack(stored, entry);
    if (bytes.length !== entry.size) throw new PartFault('size differs from the declared one');
    if (this.tools.crc32(bytes) !== entry.crc) throw new PartFault('checksum differs');
    return bytes;
  }

  private unpack(stored: Uint8Array, entry: ZipEntry): Uint8Array {
    if (entry.method === 0) return stored;
    if (entry.method !== 8) throw new PartFault(`compression method ${entry.method}`);
    if (entry.size > stored.length * HIGHEST_RATIO + RATIO_SLACK)
      throw new PartFault('impossible declared size');
    try {
      return this.tools.inflate(stored, entry.size);
    } catch (cause) {
      throw new PartFault('stream cannot be inflated', { cause });
    }
  }
}
