import ExcelJS from 'exceljs';
import type { Issue } from '../../core/issue';
import type { LedgerDefinition } from '../../ledger/definition';
import { definitionOf } from '../../ledger/definition-of';
import type { UnitSettings } from '../../ledger/settings';
import type { Consolidation } from './consolidate';
import { addCopiedSheet, addRejectedSheet } from './list-sheets';
import { SHEETS } from './merged-labels';
import { addMergedSheet } from './merged-sheet';
import { addSummaryBlock, BLOCK_ROWS, type SummaryBlock } from './summary-sheet';

/** What the merged workbook is made with. */
export interface ConsolidatedWorkbookOptions {
  readonly definitions: readonly LedgerDefinition[];
  readonly settings: UnitSettings;
  /** The address of a sender's file as seen from the merged one. */
  linkTo(path: string): string;
  /** An issue in words. */
  describe(issue: Issue): string;
}

/** The merged workbook, and the blocks of numbers on its first sheet that charts can be drawn from. */
export interface ConsolidatedWorkbook {
  readonly bytes: Uint8Array;
  readonly summarySheet: string;
  readonly blocks: readonly SummaryBlock[];
}

/**
 * One workbook for the round: the numbers by unit first, then a sheet for each merged ledger, then the rows that were
 * left out and those that units have alike.
 */
export async function consolidatedWorkbook(
  { ledgers, copied }: Consolidation,
  { definitions, settings, linkTo, describe }: ConsolidatedWorkbookOptions,
): Promise<ConsolidatedWorkbook> {
  const workbook = new ExcelJS.Workbook();
  const summary = workbook.addWorksheet(SHEETS.summary);
  summary.getColumn(1).width = 26;
  let top = 1;
  const blocks = ledgers.flatMap((merged) => {
    const definition = definitionOf(definitions, merged);
    if (!definition) return [];
    const columns = addMergedSheet(workbook, merged, definition, { settings, linkTo });
    const block = addSummaryBlock(summary, top, definition.title, merged, columns, settings);
    top += Math.max(BLOCK_ROWS, block.units.length + 5);
    return [block];
  });
  addRejectedSheet(workbook, ledgers, describe);
  addCopiedSheet(workbook, copied);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { bytes, summarySheet: SHEETS.summary, blocks };
}
