import type { Language } from '../core/language';
import { type Batch, unreadOf } from './batch';
import { formatContext } from './describe';
import type { UnreadFile } from './load-file';
import { say } from './say';

/** A file that a command could not use, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly status: UnreadFile['status'];
  readonly code: string;
  readonly message: string;
}

/** The files of a batch that `fill` and `report` leave aside, with the reason in the language. */
export function skippedFiles(batch: Batch, language: Language): SkippedFile[] {
  const { describe } = formatContext(language);
  return unreadOf(batch).map(({ path, status, issue }) => ({
    path,
    status,
    code: issue.code,
    message: describe(issue).message,
  }));
}

/** Lists them on stderr. */
export function tellSkipped(skipped: readonly SkippedFile[], language: Language): void {
  if (skipped.length === 0) return;
  // Most messages name the file themselves.
  const lines = skipped.map(({ path, code, message }) =>
    message.includes(path) ? `  ${code} ${message}` : `  ${code} ${path}: ${message}`,
  );
  const head = say(language, 'skipped', { count: skipped.length });
  process.stderr.write(`${[head, ...lines].join('\n')}\n`);
}
