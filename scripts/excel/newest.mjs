import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** When the newest file under a folder was changed, in milliseconds. */
export function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    }),
  );
}
