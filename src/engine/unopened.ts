import type { Issue } from '../core/issue';
import { lintWorkbook } from '../core/linter';
import type { Workbook } from '../core/workbook';
import { workbookSubject } from '../core/workbook-subject';
import type { LedgerEnvironment } from '../ledger/environment';
import { readableWorkbook } from '../rules/readable-workbook';
import { secrecyMark } from '../rules/secrecy-mark';

/**
 * The one issue of a file that could not be opened (design decision 9).
 * @param code of the fault, one of the reader's own
 */
export function unreadable(path: string, code: string, details: Issue['data']): Issue {
  const { id, code: number, scope, severity } = readableWorkbook.meta;
  return {
    rule: id,
    code: number,
    scope,
    severity,
    messageId: code,
    data: { ...details, path },
    at: { sheet: '', row: null, column: null, path },
  };
}

/** The one issue of a workbook that bears a secrecy mark, which is looked at no further; null for any other. */
export function refusal(workbook: Workbook, environment: LedgerEnvironment): Issue | null {
  const options = { rules: [secrecyMark], settings: {}, environment };
  return lintWorkbook(workbookSubject(workbook, []), options)[0] ?? null;
}
