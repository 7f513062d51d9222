import { UserError } from '../../core/errors';
import { PartFault } from './part-fault';
import type { ReadBudget } from './read-limits';
import { decodeUtf8 } from './utf8';

/** One entry of a zip archive as its central directory tells it. */
export interface ZipEntry {
  /** The name as stored; see {@link partName}. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, one 32-bit number as stored. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly attributes: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_EXTRA_ID = 1;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/**
 * The entries of a zip archive in the directory's order. Nothing is inflated.
 * @throws {UserError} `workbook-truncated` when the directory is missing or lies beyond the end, `workbook-damaged`,
 *   `workbook-encrypted`, or `workbook-too-large` when the declared number or sizes pass the limits
 */
export function readZipDirectory(bytes: Uint8Array, budget: ReadBudget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (!end || end.offset + end.size > end.at)
    throw new UserError('workbook-truncated', { path: budget.path });
  budget.checkSize('entries', end.count);
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new UserError('workbook-damaged', { path: budget.path, part: 'zip' });
    }
    const read = readEntry(bytes, view, at);
    entries.push(read.entry);
    at = read.next;
  }
  if (entries.some((entry) => entry.flags & ENCRYPTED_FLAG)) {
    throw new UserError('workbook-encrypted', { path: budget.path });
  }
  budget.checkSize(
    'totalBytes',
    entries.reduce((sum, entry) => sum + entry.size, 0),
  );
  return entries;
}

/** An entry's bytes as they lie in the archive. @throws {PartFault} when its local header or its data is not there */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new PartFault('local header missing');
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new PartFault('data beyond the end of the archive');
  return bytes.subarray(start, end);
}

/**
 * The name by which a part is looked up: case does not count, some writers use backslashes or a leading slash.
 * Null for a name with `..` in it, which no spreadsheet program writes.
 */
export function partName(entryName: string): string | null {
  const name = entryName.replaceAll('\\', '/').replace(/^\/+/, '');
  return name.split('/').includes('..') ? null : name.toLowerCase();
}

interface DirectoryEnd {
  /** Where the record that closes the directory stands. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function findDirectoryEnd(view: DataView): DirectoryEnd | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const usesZip64 = count === 0xffff || size === IN_ZIP64 || offset === IN_ZIP64;
    return (usesZip64 && findZip64End(view, at)) || { at, count, size, offset };
  }
  return null;
}

/** Streaming writers such as Apache POI's use zip64 records even for small files. */
function findZip64End(view: DataView, endAt: number): DirectoryEnd | null {
  const locator = endAt - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = readUint64(view, locator + 8);
  if (at + ZIP64_END_SIZE > locator || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) return null;
  return {
    at,
    count: readUint64(view, at + 32),
    size: readUint64(view, at + 40),
    offset: readUint64(view, at + 48),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameStart = at + ENTRY_SIZE;
  const extraStart = nameStart + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(nameStart, extraStart);
  const wide = zip64Fields(view, extraStart, Math.min(extraEnd, bytes.length));
  const narrow = (field: number): number => {
    const value = view.getUint32(field, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  // Zip64 stores only the fields that did not fit, in this order.
  const size = narrow(at + 24);
  const compressedSize = narrow(at + 20);
  const offset = narrow(at + 42);
  const entry: ZipEntry = {
    name: decodeUtf8(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    attributes: view.getUint32(at + 38, true),
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

function zip64Fields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > to) return [];
    if (view.getUint16(at, true) === ZIP64_EXTRA_ID) {
      const fields: number[] = [];
      for (let field = start; field + 8 <= end; field += 8) fields.push(readUint64(view, field));
      return fields;
    }
    at = end;
  }
  return [];
}

/** Sizes beyond 2^53 lose precision, which no limit would let pass anyway. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
