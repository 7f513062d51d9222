import { existsSync, readFileSync } from 'node:fs';

/** Width and height of a PNG file in pixels; null where there is no such file or it is no PNG. */
export function pngSize(file: string): readonly [width: number, height: number] | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
