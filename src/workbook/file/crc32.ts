/** Computes the CRC-32 of zip archives, as an unsigned number. */
export type Crc32 = (bytes: Uint8Array) => number;

const TABLES = buildTables();

/** CRC-32 in any JavaScript engine. Reads eight bytes a turn: large sheets are checked, too. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  const eights = bytes.length - (bytes.length % 8);
  let crc = -1;
  let at = 0;
  for (; at < eights; at += 8) {
    const low =
      crc ^
      (at8(bytes, at) | (at8(bytes, at + 1) << 8) | (at8(bytes, at + 2) << 16) | (at8(bytes, at + 3) << 24));
    crc =
      at32(t7, low & 255) ^
      at32(t6, (low >>> 8) & 255) ^
      at32(t5, (low >>> 16) & 255) ^
      at32(t4, low >>> 24) ^
      at32(t3, at8(bytes, at + 4)) ^
      at32(t2, at8(bytes, at + 5)) ^
      at32(t1, at8(bytes, at + 6)) ^
      at32(t0, at8(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) crc = at32(t0, (crc ^ at8(bytes, at)) & 255) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

function at8(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function at32(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}

type Tables = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function buildTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => shifted(byte, 8));
  const next = (table: Int32Array) => table.map((crc) => at32(first, crc & 255) ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  const fourth = next(third);
  const fifth = next(fourth);
  const sixth = next(fifth);
  const seventh = next(sixth);
  return [first, second, third, fourth, fifth, sixth, seventh, next(seventh)];
}

function shifted(crc: number, times: number): number {
  let rest = crc;
  for (let count = 0; count < times; count += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
}
