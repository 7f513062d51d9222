import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The machine-readable list in a unit's folder; it also says what we wrote there. */
export const LIST_NAME = 'issues.json';

/** What systems and spreadsheet programs leave in folders by themselves. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** A unit's folder as it stands: absent, written by us with this key, or holding something of others. */
export type FolderState =
  | { readonly state: 'absent' | 'foreign' }
  | { readonly state: 'ours'; readonly key: string; readonly complete: boolean };

/** Looks at a unit's folder. It is ours only when everything in it is what we wrote: nothing of others is ever replaced. */
export async function folderState(folder: string): Promise<FolderState> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : [''],
  );
  if (entries === null) return { state: 'absent' };
  const list = await readList(path.join(folder, LIST_NAME));
  const names = entries.filter((name) => !LITTER.test(name));
  if (list === null || names.some((name) => !list.contents.includes(name))) return { state: 'foreign' };
  return { state: 'ours', key: list.key, complete: list.contents.every((name) => names.includes(name)) };
}

async function readList(file: string): Promise<{ key: string; contents: readonly string[] } | null> {
  try {
    const list: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof list !== 'object' || list === null || !('key' in list) || !('contents' in list)) return null;
    const { key, contents } = list;
    if (typeof key !== 'string' || !Array.isArray(contents)) return null;
    return { key, contents: contents.filter((name) => typeof name === 'string') };
  } catch {
    return null;
  }
}
