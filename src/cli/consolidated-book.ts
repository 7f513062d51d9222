import type { FormatContext } from '../formatters/formatter';
import type { Chart } from '../report/charts/chart';
import { addCharts } from '../report/xlsx/add-charts';
import type { Consolidation } from '../submissions/consolidate/consolidate';
import { consolidatedWorkbook } from '../submissions/consolidate/consolidated-workbook';
import type { SummaryBlock } from '../submissions/consolidate/summary-sheet';
import type { Session } from './session';

/** The merged workbook with a native chart beside each block of its numbers; the bytes of an .xlsx file. */
export async function consolidatedBook(
  outcome: Consolidation,
  { config, batch }: Session,
  linkTo: (path: string) => string,
  context: FormatContext,
): Promise<Uint8Array> {
  const { bytes, summarySheet, blocks } = await consolidatedWorkbook(outcome, {
    definitions: config.knowledge.definitions,
    settings: batch.environment.settings,
    linkTo,
    describe: (issue) => context.describe(issue).message,
  });
  const charts = blocks.map((block, index) => ({
    chart: chartOf(block, index),
    place: { sheet: summarySheet, headerRow: block.headerRow },
  }));
  // The numbers stand on the first sheet.
  return addCharts(bytes, 1, charts);
}

function chartOf({ title, units, series }: SummaryBlock, index: number): Chart {
  return {
    id: `block-${index + 1}`,
    title,
    kind: 'stacked',
    unit: '行',
    categories: units,
    series,
    figures: [],
  };
}
