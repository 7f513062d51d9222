import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';

const WORKBOOK = /\.(xlsx|xlsm)$/i;

/**
 * Where the copy of each file goes: for one file the output itself when it is named like a workbook, else a place in
 * the output folder that keeps the path from the folder all files have in common, so that equal names do not collide.
 * @throws {UserError} `output-needs-folder` when several files were given and the output is named like a workbook
 */
export async function copyTargets(
  files: readonly string[],
  output: string,
): Promise<ReadonlyMap<string, string>> {
  const isFile = WORKBOOK.test(output) && !(await isFolder(output));
  if (isFile && files.length > 1) throw new UserError('output-needs-folder', { path: output });
  if (isFile) return new Map(files.map((file) => [file, output]));
  const common = commonFolder(files);
  return new Map(files.map((file) => [file, path.join(output, path.relative(common, path.resolve(file)))]));
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  // The first part is empty (or a drive): joined with a separator it is the root.
  return [...(length < 0 ? first : first.slice(0, length)), ''].join(path.sep);
}
