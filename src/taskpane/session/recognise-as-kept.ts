import { UserError } from '../../core/errors';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import type { Knowledge } from '../../engine/knowledge';
import { parseBindingFile, type SheetBinding } from '../../ledger/binding-file';
import { recogniseWorkbook } from '../../ledger/recognise';

/** The tables of a workbook, the bindings they were read by, and whether those that were kept could be used. */
export interface KeptRecognition {
  readonly tables: readonly Table[];
  readonly bindings: readonly SheetBinding[];
  readonly bindingsHeld: boolean;
}

/**
 * Recognises a workbook by the bindings kept in it. They come from the workbook, where anybody may have changed them:
 * unusable ones must not stop the check.
 */
export function recogniseAsKept(
  workbook: Workbook,
  kept: unknown,
  { definitions }: Knowledge,
): KeptRecognition {
  try {
    const bindings = kept === undefined ? [] : parseBindingFile(kept);
    const tables = recogniseWorkbook(workbook, { definitions, binding: bindings });
    return { tables, bindings, bindingsHeld: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { tables: recogniseWorkbook(workbook, { definitions }), bindings: [], bindingsHeld: false };
  }
}
