import { UserError } from '../core/errors';
import type { Issue } from '../core/issue';
import type { LedgerEnvironment } from '../ledger/environment';
import { type RecogniseOptions, recogniseWorkbook } from '../ledger/recognise';
import { listInputs } from './inputs';
import { type LoadedFile, type LoadOptions, loadFile, type ReadFile, type UnreadFile } from './load-file';
import { notJudged, openFiles, type Threads } from './open-files';
import { isRoster, tablesOf, withRoster } from './roster-in-batch';

export { tablesOf } from './roster-in-batch';

/** What a batch is opened with. */
export interface BatchRequest extends Omit<LoadOptions, 'environment'> {
  readonly paths: readonly string[];
  /** Files that are no ledgers though they lie among the inputs, such as the rule sheet. */
  readonly aside: readonly string[];
  /** Roster workbook (or a folder of them), when it is not among the inputs. */
  readonly roster: string | null;
  /** Workbook or folder of the period before. */
  readonly previous: string | null;
  /** Everything but the roster, which the batch itself supplies. */
  readonly environment: Omit<LedgerEnvironment, 'roster'>;
  /** Threads for so many files; null to open them in this process. */
  threadsFor(files: number): Threads | null;
  /** Told after each file, with the number of all. */
  onFile(file: LoadedFile, total: number): void;
  /** An issue in words, for a roster that cannot be read. */
  explain(issue: Issue): string;
}

/** Files opened together, and what rules, fillers and figures know of all of them. */
export interface Batch {
  readonly files: readonly LoadedFile[];
  /** Files that only the roster was taken from. */
  readonly rosterFiles: readonly LoadedFile[];
  /** Files of the period before; empty where none was given. */
  readonly previousFiles: readonly ReadFile[];
  readonly environment: LedgerEnvironment;
  readonly recognition: RecogniseOptions;
}

/**
 * Opens every file; the roster is put together from the roster tables among them and from `--roster`.
 * @throws {UserError} `input-missing`, `no-input`, `roster-empty`, `roster-unreadable`, `previous-unreadable`,
 *   `binding-invalid`
 */
export async function openBatch(request: BatchRequest): Promise<Batch> {
  const bare: LedgerEnvironment = { ...request.environment, roster: null };
  const options: LoadOptions = { ...request, environment: bare };
  const paths = await listInputs(request.paths, request.aside);
  const rosterFiles = request.roster === null ? [] : await loadRoster(request.roster, request, options);
  const files = await openFiles(paths, {
    ...options,
    rosterFiles,
    threads: request.threadsFor(paths.length),
    onFile: (file) => request.onFile(file, paths.length),
  });
  const previousFiles =
    request.previous === null
      ? []
      : await loadGiven(request.previous, 'previous-unreadable', request, options);
  const environment = await withRoster(bare, files, rosterFiles);
  return { files, rosterFiles, previousFiles, environment, recognition: request.recognition };
}

/** The batch as its drivers hold it now, after edits; the roster is put together anew. */
export async function refreshed(batch: Batch): Promise<Batch> {
  const files = await Promise.all(
    batch.files.map(notJudged).map(async (file): Promise<LoadedFile> => {
      if (file.status !== 'read') return file;
      const workbook = await file.driver.read();
      if (workbook === file.workbook) return file;
      return { ...file, workbook, tables: recogniseWorkbook(workbook, batch.recognition) };
    }),
  );
  return { ...batch, files, environment: await withRoster(batch.environment, files, batch.rosterFiles) };
}

/** The files of a batch that could not be opened or were turned away. */
export function unreadOf({ files }: Batch): UnreadFile[] {
  return files.flatMap((file) => (file.status === 'read' ? [] : [file]));
}

async function loadRoster(path: string, request: BatchRequest, options: LoadOptions): Promise<ReadFile[]> {
  const files = await loadGiven(path, 'roster-unreadable', request, options);
  if (!tablesOf(files).some(isRoster)) throw new UserError('roster-empty', { path });
  return files;
}

/** A file that was asked for by name and does not open is a fault of the command, not of one file among many. */
async function loadGiven(
  path: string,
  code: 'roster-unreadable' | 'previous-unreadable',
  { explain }: BatchRequest,
  options: LoadOptions,
): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const each of await listInputs([path])) {
    const file = await loadFile(each, options);
    if (file.status !== 'read') throw new UserError(code, { path: each, reason: explain(file.issue) });
    files.push(file);
  }
  return files;
}
