import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';

/**
 * Where the copy of each document goes: the output itself for one document, when it is named like one; else a place of
 * the same name in the output folder.
 * @throws {UserError} `output-needs-folder` for several documents and an output that is a file, or for equal names
 */
export async function copyPlaces(
  files: readonly string[],
  output: string,
): Promise<ReadonlyMap<string, string>> {
  const isFolder = await stat(output).then(
    (info) => info.isDirectory(),
    () => false,
  );
  const isFile = !isFolder && /\.(?:txt|docx)$/iu.test(output);
  const [only, ...more] = files;
  if (isFile && only !== undefined && more.length === 0) return new Map([[only, output]]);
  const places = new Map(files.map((file) => [file, path.join(output, path.basename(file))]));
  if (isFile || new Set(places.values()).size < places.size) {
    throw new UserError('output-needs-folder', { path: output });
  }
  return places;
}
