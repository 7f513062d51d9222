import { zipSync } from 'fflate';

/** A part as an archive of its own holds it: all but the place in the archive is what it is in any other. */
interface PackedPart {
  readonly name: string;
  /** Header, name and compressed bytes. */
  readonly local: Uint8Array;
  /** The directory's entry. */
  readonly entry: Uint8Array;
}

/** The zip format counts local time from 1980: that moment is the same bytes in every time zone. */
const OPTIONS = { mtime: new Date(1980, 0, 1), level: 6 } as const;

/** Parts that were packed before, by their bytes, which nobody changes: most files of a batch share most of their parts. */
const packedParts = new WeakMap<Uint8Array, PackedPart>();

const END_SIZE = 22;
/** Where the end of the directory says how many entries there are, and where the directory begins. */
const [END_COUNTS, END_LENGTH, END_PLACE] = [8, 12, 16];
/** Where an entry says where its part begins. */
const ENTRY_PLACE = 42;

/**
 * Packs the parts of an Office file so that the same parts always give the same bytes. A part is compressed once, however
 * often the same bytes are packed.
 */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const packed = Object.entries(parts).map(([name, bytes]) => packedPart(name, bytes));
  const body = packed.reduce((sum, { local }) => sum + local.length, 0);
  const directory = packed.reduce((sum, { entry }) => sum + entry.length, 0);
  const archive = new Uint8Array(body + directory + END_SIZE);
  const view = new DataView(archive.buffer);
  let [place, entryPlace] = [0, body];
  for (const { local, entry } of packed) {
    archive.set(local, place);
    archive.set(entry, entryPlace);
    view.setUint32(entryPlace + ENTRY_PLACE, place, true);
    place += local.length;
    entryPlace += entry.length;
  }
  const end = body + directory;
  view.setUint32(end, 0x06054b50, true);
  for (const at of [END_COUNTS, END_COUNTS + 2]) view.setUint16(end + at, packed.length, true);
  view.setUint32(end + END_LENGTH, directory, true);
  view.setUint32(end + END_PLACE, body, true);
  return archive;
}

function packedPart(name: string, bytes: Uint8Array): PackedPart {
  const known = packedParts.get(bytes);
  if (known?.name === name) return known;
  const archive = zipSync({ [name]: bytes }, OPTIONS);
  const end = archive.length - END_SIZE;
  const directory = new DataView(archive.buffer, archive.byteOffset).getUint32(end + END_PLACE, true);
  const part = { name, local: archive.subarray(0, directory), entry: archive.subarray(directory, end) };
  packedParts.set(bytes, part);
  return part;
}
