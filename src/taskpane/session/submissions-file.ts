import { UserError } from '../../core/errors';
import type { IssueData } from '../../core/issue';
import type { Config } from '../../engine/config/parse-config';
import type { JudgedInput } from '../../engine/judge';
import { refusal, unreadable } from '../../engine/unopened';
import { recogniseWorkbook } from '../../ledger/recognise';
import { openFileWorkbook } from '../../workbook/file/file-driver';

/** A file that the user handed over, or why not even its bytes could be had: a code of the reader's own. */
export type SubmittedFile = {
  /** Its name with the folders that it was handed over in, parts joined by `/`. */
  readonly path: string;
} & ({ readonly bytes: Uint8Array } | { readonly fault: string; readonly details: IssueData });

/**
 * Opens a file and recognises its tables, as the command line does. What cannot be opened, and what bears a secrecy
 * mark, comes back as one issue; nothing that a file holds makes this reject.
 */
export async function openSubmission(
  file: SubmittedFile,
  { limits, knowledge, settings }: Config,
): Promise<JudgedInput> {
  const { path } = file;
  if ('fault' in file) {
    return { path, status: 'unreadable', issue: unreadable(path, file.fault, file.details) };
  }
  try {
    const workbook = await openFileWorkbook(file.bytes, path, { limits }).read();
    const marked = refusal(workbook, { asOf: '', period: null, roster: null, settings });
    if (marked) return { path, status: 'refused', issue: marked };
    const tables = recogniseWorkbook(workbook, { definitions: knowledge.definitions });
    return { path, status: 'read', workbook, tables };
  } catch (error) {
    const issue =
      error instanceof UserError
        ? unreadable(path, error.code, error.details)
        : unreadable(path, 'workbook-unreadable', { reason: String(error) });
    return { path, status: 'unreadable', issue };
  }
}
