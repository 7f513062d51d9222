import { UserError } from '../../core/errors';

/** The codes of the faults that Excel can cause; message catalogues have a text for each. */
export const EXCEL_FAULTS = [
  'excel-absent',
  'excel-access-denied',
  'excel-busy',
  'excel-closed',
  'excel-editing-cell',
  'excel-failed',
  'excel-gone',
  'excel-not-supported',
  'excel-session-lost',
  'excel-sheet-hidden',
  'excel-too-large',
] as const;

export type ExcelFault = (typeof EXCEL_FAULTS)[number];

/** What the codes of Office.js come to. `excel-failed` stands for every other one. */
const FAULT_OF_CODE: Readonly<Record<string, ExcelFault>> = {
  InvalidOperationInCellEditMode: 'excel-editing-cell',
  RequestPayloadSizeLimitExceeded: 'excel-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel-too-large',
  OperationCellsExceedLimit: 'excel-too-large',
  RangeExceedsLimit: 'excel-too-large',
  InvalidOrTimedOutSession: 'excel-session-lost',
  HostRestartNeeded: 'excel-session-lost',
  ConnectionFailure: 'excel-closed',
  InvalidRequestContext: 'excel-closed',
  AccessDenied: 'excel-access-denied',
  Unauthenticated: 'excel-access-denied',
  ActivityLimitReached: 'excel-busy',
  IdleBusy: 'excel-busy',
  RequestAborted: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
  ApiNotAvailable: 'excel-not-supported',
  ApiNotFound: 'excel-not-supported',
  NotImplemented: 'excel-not-supported',
  UnsupportedOperation: 'excel-not-supported',
  InvalidObjectPath: 'excel-gone',
  InvalidReference: 'excel-gone',
  ItemNotFound: 'excel-gone',
};

/**
 * The user's fault that an error of Office.js stands for, with Excel's own words in `details.message`.
 * Errors that are none of Office.js' come back as they are.
 */
export function asExcelFault(error: unknown): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  return new UserError(
    FAULT_OF_CODE[code] ?? 'excel-failed',
    { code, message: errorText(error), place: errorPlace(error) },
    { cause: error },
  );
}

/** Whether the error is, or becomes, a `UserError` of that code. */
export function isExcelFault(error: unknown, fault: ExcelFault): boolean {
  const known = asExcelFault(error);
  return known instanceof UserError && known.code === fault;
}

/** The code of an error that Office.js raised: a word for rich calls, a number for the older asynchronous ones. */
function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || error instanceof UserError) return null;
  if (!('code' in error) || !('message' in error)) return null;
  const isOffice = 'debugInfo' in error || typeof error.code === 'number';
  return isOffice ? String(error.code) : null;
}

function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}

function errorPlace(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return String(info.errorLocation ?? '');
}
