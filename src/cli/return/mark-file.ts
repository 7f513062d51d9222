import { UserError } from '../../core/errors';
import type { ValidatedFile } from '../../core/validation';
import { unreadable } from '../../engine/unopened';
import type { FormatContext } from '../../formatters/formatter';
import { issueSheetOf, marksOf } from '../../formatters/marks';
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
    // Faults of a workbook have their words in the rule that tells of unreadable ones.
    return { reason: context.describe(unreadable(file.path, error.code, error.details)).message };
  }
}
