import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';

/** What counts as a workbook in a folder. Old formats are listed too, so that they are named instead of passed over. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|ett|xlsb|ods)$/i;

/** Lock files that Excel, WPS and LibreOffice leave beside an open workbook. */
const LOCK_FILE = /^(~\$|\.~|\.)/;

/**
 * The files to judge, each once: given files as they are, folders searched to the bottom, in a stable order.
 * @throws {UserError} `input-missing` for a path that does not exist, `no-input` when nothing is left
 */
export async function listInputs(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const each of paths) {
    const info = await stat(each).catch(() => null);
    if (!info) throw new UserError('input-missing', { path: each });
    found.push(...(info.isDirectory() ? await workbooksIn(each) : [each]));
  }
  if (found.length === 0) throw new UserError('no-input', { path: paths.join('、') });
  return [...new Set(found)];
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found: string[] = [];
  for (const entry of sorted) {
    if (LOCK_FILE.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(full)));
    else if (entry.isFile() && WORKBOOK.test(entry.name)) found.push(full);
  }
  return found;
}
