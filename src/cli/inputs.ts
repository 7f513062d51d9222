import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';
import { identity } from './output';

/** What counts as a workbook in a folder. Old formats are listed too, so that they are named instead of passed over. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|ett|xlsb|ods)$/i;

/** Lock files that Excel, WPS and LibreOffice leave beside an open workbook. */
const LOCK_FILE = /^(~\$|\.~|\.)/;

/**
 * The files to judge, each once whatever it is called: given files as they are, folders searched to the bottom, in a
 * stable order. A folder that cannot be listed is given itself, so that it is reported like a file that cannot be read.
 * @param aside files to leave out wherever they lie
 * @throws {UserError} `input-missing` for a path that does not exist, `no-input` when nothing is left
 */
export async function listInputs(paths: readonly string[], aside: readonly string[] = []): Promise<string[]> {
  const left = new Set(await Promise.all(aside.map(identity)));
  const found = new Map<string, string>();
  for (const each of paths) {
    const info = await stat(each).catch(() => null);
    if (!info) throw new UserError('input-missing', { path: each });
    for (const file of info.isDirectory() ? await workbooksIn(each) : [each]) {
      const real = await identity(file);
      if (!left.has(real) && !found.has(real)) found.set(real, file);
    }
  }
  if (found.size === 0) throw new UserError('no-input', { path: paths.join('、') });
  return [...found.values()];
}

/** Whether a file of this name (without its folder) is taken for a workbook when it lies in a folder. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [folder];
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found: string[] = [];
  for (const entry of sorted) {
    if (LOCK_FILE.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(full)));
    else if (isWorkbookName(entry.name) && (await isFile(entry, full))) found.push(full);
  }
  return found;
}

/** A link to a file counts as one. Links to folders are not followed: they may lead in circles. */
async function isFile(entry: Dirent, full: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(full).then(
    (info) => info.isFile(),
    () => false,
  );
}
