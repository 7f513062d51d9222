import type { CellValue } from '../../../src/core/cell';
import type { Edit } from '../../../src/core/edit';
import type { Workbook } from '../../../src/core/workbook';
import { buildWorkbook, type SheetLiteral } from '../../../src/workbook/memory/build-workbook';

/** The name of the ledger's sheet. */
export const LEDGER = '风险点台账';

const HEAD = ['序号', '岗位', '风险点', '等级', '责任人'];

/** A small ledger: a head in row 1 and three rows below it. */
export function smallLedger(...others: SheetLiteral[]): Workbook {
  const rows: CellValue[][] = [
    [1, '工程科科长', '招标文件设置倾向性条款', '高', '工程科'],
    [2, '采购专员', '拆分项目规避招标', '中', '周立言'],
    [3, '财务科科长', '报销审核不严', '中', '财务科'],
  ];
  return buildWorkbook('台账.xlsx', [{ name: LEDGER, rows: [HEAD, ...rows] }, ...others]);
}

/** A ledger of so many rows below its head. */
export function largeLedger(count: number): Workbook {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    index + 1,
    `岗位${index % 40}`,
    `第${index + 1}项：招标文件设置倾向性条款，限制潜在投标人公平竞争，审核把关不严`,
    ['高', '中', '低'][index % 3] ?? '低',
    '工程科',
  ]);
  return buildWorkbook('台账.xlsx', [{ name: LEDGER, rows: [HEAD, ...rows] }]);
}

/** An edit in the ledger. */
export function edit(row: number, column: number, before: CellValue, after: CellValue, sheet = LEDGER): Edit {
  return { sheet, row, column, before, after };
}

/** Does something in Excel as a user beside the pane would. */
export async function asUser(
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    task(context.workbook.worksheets.getItem(LEDGER), context);
    await context.sync();
  });
}
