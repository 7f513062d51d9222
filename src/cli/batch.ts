import { UserError } from '../core/errors';
import type { Table } from '../core/table';
import type { SheetBinding } from '../ledger/binding-file';
import { buildRoster } from '../ledger/build-roster';
import type { LedgerEnvironment } from '../ledger/environment';
import { listInputs } from './inputs';
import { type LoadedFile, loadFile } from './load-file';

/** What a batch is opened with. */
export interface BatchRequest {
  readonly paths: readonly string[];
  /** Roster workbook, when it is not among the inputs. */
  readonly roster: string | null;
  readonly binding: readonly SheetBinding[];
  /** Everything but the roster, which the batch itself supplies. */
  readonly environment: Omit<LedgerEnvironment, 'roster'>;
  /** Told after each file. */
  onFile(path: string, done: number, total: number): void;
}

/** Files opened together, and what rules, fillers and figures know of all of them. */
export interface Batch {
  readonly files: readonly LoadedFile[];
  readonly environment: LedgerEnvironment;
}

/**
 * Opens every file; the roster is put together from the roster tables among them and from `--roster`.
 * @throws {UserError} `input-missing`, `no-input`, `roster-empty`
 */
export async function openBatch(request: BatchRequest): Promise<Batch> {
  const bare: LedgerEnvironment = { ...request.environment, roster: null };
  const paths = await listInputs(request.paths);
  const files: LoadedFile[] = [];
  for (const path of paths) {
    files.push(await loadFile(path, bare, request.binding));
    request.onFile(path, files.length, paths.length);
  }
  const rosterTables = [...tablesOf(files), ...(await tablesFromRoster(request, bare))].filter(
    (table) => table.ledger === 'roster',
  );
  const roster = rosterTables.length > 0 ? buildRoster(rosterTables) : null;
  return { files, environment: { ...bare, roster } };
}

/** All tables of the files that were read, in order. */
export function tablesOf(files: readonly LoadedFile[]): Table[] {
  return files.flatMap((file) => (file.status === 'read' ? file.tables : []));
}

async function tablesFromRoster(
  request: BatchRequest,
  environment: LedgerEnvironment,
): Promise<readonly Table[]> {
  if (request.roster === null) return [];
  const paths = await listInputs([request.roster]);
  const files = await Promise.all(paths.map((path) => loadFile(path, environment, request.binding)));
  const tables = tablesOf(files).filter((table) => table.ledger === 'roster');
  if (tables.length === 0) throw new UserError('roster-empty', { path: request.roster });
  return tables;
}
