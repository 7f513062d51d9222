import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';

/** Files that are served, by the path under which they are asked for. */
export type KnownFiles = ReadonlyMap<string, string>;

/** What helps developers only, and is a third of the weight. */
const LEFT_OUT = /\.map$/;

/**
 * Lists a folder once. Only what is listed is ever served, so that no request, however it is spelt, leads out of it.
 * @param prefix `/` or `/office-js/`
 * @throws {UserError} `input-missing` for a folder that cannot be listed
 */
export async function knownFiles(folder: string, prefix = '/'): Promise<KnownFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((cause: unknown) => {
    throw new UserError('input-missing', { path: folder }, { cause });
  });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [prefix + path.relative(folder, file).split(path.sep).join('/'), file] as const;
      }),
  );
}
