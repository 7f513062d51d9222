import { zipSync } from 'fflate';

/**
 * Packs the parts of an Office file so that the same parts always give the same bytes. The zip format counts local time
 * from 1980: that moment is the same bytes in every time zone.
 */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { mtime: new Date(1980, 0, 1), level: 6 });
}
