import type { CellValue } from '../../src/core/cell';
import type { Workbook } from '../../src/core/workbook';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';

/** The sheet's name in `riskWorkbook`. */
export const SHEET = '廉政风险点';

const HEADER = [
  '序号',
  '科室',
  '岗位名称',
  '风险类型',
  '风险点描述',
  '风险等级',
  '防控措施',
  '责任人',
  '责任领导',
];

/** Columns of `riskWorkbook`, 1-based. */
export const COLUMN = { serial: 1, risk: 5, level: 6, measure: 7, responsible: 8, leader: 9 };

/** The row of the header in `riskWorkbook`, and the first data row. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** A data row without fault, number 1, 2, …; single cells can be set otherwise, by column. */
export function riskRow(number: number, other: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const row: CellValue[] = [
    number,
    '财务科',
    `会计岗${number}`,
    '岗位职责',
    `经办人员在第${number}类报销审核中未按规定核对原始凭证，造成超标准报销`,
    '三级',
    `每月由两人交叉复核第${number}类报销凭证并登记台账，每季度抽查一次，结果在公示栏公示`,
    '沈立群',
    '陆文博',
  ];
  return row.map((value, index) => other[index + 1] ?? value);
}

/** A small ledger of risk points: a title, a header, and these rows. */
export function riskWorkbook(rows: readonly (readonly CellValue[])[]): Workbook {
  return buildWorkbook('台账.xlsx', [
    { name: SHEET, rows: [['临河县水务局廉政风险防控台账'], HEADER, ...rows] },
    { name: '说明', rows: [['本表由各科室填报']] },
  ]);
}
