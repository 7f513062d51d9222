import { availableParallelism } from 'node:os';
import { UserError } from '../../core/errors';

/** Fewer files are opened in this process: a thread takes as long to start as a dozen files to read. */
const WORTH_THREADS = 40;

/** More threads than this are a slip of the finger. */
const MOST = 256;

/** How many threads `--jobs` asks for; null where it was not given. @throws {UserError} `jobs-invalid` */
export function parseJobs(value: string | undefined): number | null {
  if (value === undefined) return null;
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > MOST)
    throw new UserError('jobs-invalid', { value, most: MOST });
  return jobs;
}

/**
 * How many threads to open files with, 1 for none beside this one: as many as asked for, else one for each core but
 * that of this thread, which has its own work to do: on two cores threads cost more than they bring. No more than there
 * are files.
 * @param cores as the machine has, taken as given for tests
 */
export function threadCount(
  asked: number | null,
  files: number,
  cores: number = availableParallelism(),
): number {
  const wanted = asked ?? (files < WORTH_THREADS ? 1 : cores - 1);
  return Math.max(1, Math.min(wanted, files));
}
