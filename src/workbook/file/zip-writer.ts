import { joinBytes } from './byte-search';
import type { ZipEntry } from './zip-directory';

/** An entry as it goes into an archive: what the directory says of it, and its bytes as stored. */
export interface ZipPart {
  readonly entry: Pick<
    ZipEntry,
    'nameBytes' | 'flags' | 'method' | 'modified' | 'crc' | 'compressedSize' | 'size' | 'attributes'
  >;
  readonly data: Uint8Array;
}

/** Sizes are known beforehand, so no descriptor follows the data. */
const DESCRIPTOR_FLAG = 8;
const VERSION = 20;

/** A zip archive with the parts in the order given. Data is taken as it is: no byte of it changes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { entry, data } of parts) {
    const header = localHeader(entry);
    pieces.push(header, entry.nameBytes, data);
    directory.push(directoryHeader(entry, offset), entry.nameBytes);
    offset += header.length + entry.nameBytes.length + data.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joinBytes([...pieces, ...directory, directoryEnd(parts.length, directorySize, offset)]);
}

function localHeader(entry: ZipPart['entry']): Uint8Array {
  const { bytes, view } = record(30, 0x04034b50);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry);
  return bytes;
}

function directoryHeader(entry: ZipPart['entry'], offset: number): Uint8Array {
  const { bytes, view } = record(46, 0x02014b50);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  writeCommon(view, 8, entry);
  view.setUint32(38, entry.attributes, true);
  view.setUint32(42, offset, true);
  return bytes;
}

/** The fields that both headers have in the same order. */
function writeCommon(view: DataView, at: number, entry: ZipPart['entry']): void {
  view.setUint16(at, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.compressedSize, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function directoryEnd(count: number, size: number, offset: number): Uint8Array {
  const { bytes, view } = record(22, 0x06054b50);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function record(size: number, signature: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return { bytes, view };
}
