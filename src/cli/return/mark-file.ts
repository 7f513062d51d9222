import { UserError } from '../../core/errors';
import type { ValidatedFile } from '../../core/validation';
import type { FormatContext } from '../../formatters/formatter';
import { issueSheetOf, marksOf } from '../../formatters/marks';
import { readableWorkbook } from '../../rules/readable-workbook';
import { annotateWorkbook } from '../../workbook/file/annotate/annotate-workbook';
import { nodeInflate } from '../../workbook/file/node-inflate';
import type { ReadLimits } from '../../workbook/file/read-limits';
import { nodeDeflate } from './node-deflate';

/** A marked copy, or why there is none. */
export type MarkedFile =
  | { readonly bytes: Uint8Array; readonly breaksSignature: boolean }
  | { readonly reason: string };

/** Marks one file's issues in a copy. What keeps one file from being marked never stops a round. */
export function markFile(
  file: ValidatedFile,
  bytes: Uint8Array,
  { asOf, limits, context }: { asOf: string; limits: Partial<ReadLimits>; context: FormatContext },
): MarkedFile {
  const marking = { marks: marksOf(file.issues, context), issues: issueSheetOf(file.issues, asOf, context) };
  try {
    return annotateWorkbook(bytes, marking, {
      path: file.path,
      limits,
      inflate: nodeInflate,
      deflate: nodeDeflate,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: reasonOf(error, file.path, context) };
  }
}

/** Faults of a workbook have their words in the rule that tells of unreadable ones. */
function reasonOf({ code, details }: UserError, path: string, context: FormatContext): string {
  const { id, code: number, scope, severity } = readableWorkbook.meta;
  return context.describe({
    rule: id,
    code: number,
    scope,
    severity,
    messageId: code,
    data: { ...details, path },
    at: { sheet: '', row: null, column: null, path },
  }).message;
}
