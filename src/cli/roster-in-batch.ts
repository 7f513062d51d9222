import type { Table } from '../core/table';
import { buildRoster } from '../ledger/build-roster';
import type { LedgerEnvironment } from '../ledger/environment';
import type { LoadedFile } from './load-file';
import { identity } from './output';

/**
 * The environment with the roster that is put together from the roster tables of the files and of those that were opened
 * for the roster alone. One that is among the files as well must not count its people twice.
 */
export async function withRoster(
  environment: LedgerEnvironment,
  files: readonly LoadedFile[],
  rosterFiles: readonly LoadedFile[],
): Promise<LedgerEnvironment> {
  const known = new Set(await Promise.all(files.map(({ path }) => identity(path))));
  const further = await Promise.all(
    rosterFiles.map(async (file) => (known.has(await identity(file.path)) ? [] : [file])),
  );
  const rosterTables = tablesOf([...files, ...further.flat()]).filter(isRoster);
  return { ...environment, roster: rosterTables.length > 0 ? buildRoster(rosterTables) : null };
}

/** Whether a table is part of a roster. */
export function isRoster({ ledger }: Table): boolean {
  return ledger === 'roster';
}

/** All tables of the files that were read, in order. */
export function tablesOf(files: readonly LoadedFile[]): Table[] {
  return files.flatMap((file) => (file.status === 'read' ? file.tables : []));
}
