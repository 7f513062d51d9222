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
  const taken = new Set(files.map((file) => path.resolve(file)));
  return new Map(
    files.map((file) => {
      const full = path.resolve(file);
      return [file, path.join(output, path.relative(common, newName(full, taken)))];
    }),
  );
}

/** The copy of an .xls file is an .xlsx file; where there is one of that name already, the old extension stays in it. */
function newName(file: string, taken: ReadonlySet<string>): string {
  const renamed = file.replace(/\.xls$/i, '.xlsx');
  return renamed !== file && taken.has(renamed) ? `${file}.xlsx` : renamed;
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
