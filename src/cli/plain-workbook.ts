import type { Language } from '../core/language';
import type { Workbook } from '../core/workbook';
import { DEFAULT_SETTINGS } from '../ledger/settings';
import { formatContext } from './describe';
import { loadFile } from './load-file';

/** A workbook that holds no ledger, or why it could not be opened, in the language. */
export type PlainWorkbook =
  | { readonly workbook: Workbook; readonly reason?: never }
  | { readonly workbook: null; readonly reason: string };

/** Opens a workbook that is read for its sheets alone; nothing is looked for in it. */
export async function openPlainWorkbook(path: string, language: Language): Promise<PlainWorkbook> {
  const environment = { asOf: '', period: null, roster: null, settings: DEFAULT_SETTINGS };
  const loaded = await loadFile(path, { environment, recognition: { definitions: [] }, limits: {} });
  if (loaded.status === 'read') return { workbook: loaded.workbook };
  return { workbook: null, reason: formatContext(language).describe(loaded.issue).message };
}
