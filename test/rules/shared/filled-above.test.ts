import { filledAbove } from '../../../src/rules/shared/filled-above';
import { tableFrom } from '../../support/table-from-markdown';

describe('filledAbove', () => {
  const table = tableFrom(
    `
    | 部门 | 风险点描述 | 防控措施 |
    | 财务科 | 坐支现金 | 每月盘点 |
    | | 白条抵库 | 双人外带 |
    | 办公室 | 擅自用印 | 用印登记 |
    | | 擅自外带 | 用印审批 |`,
    'risk-points',
  );

  it('gives the nearest filled cell of the field above a row, and none for the first', () => {
    const above = filledAbove(({ text }) => text !== '');
    expect(table.rows.map((row) => above('department', row, table)?.text)).toEqual([
      undefined,
      '财务科',
      '财务科',
      '办公室',
    ]);
  });

  it('may be asked about some rows only', () => {
    const above = filledAbove(({ text }) => text !== '');
    expect(table.rows.slice(3).map((row) => above('department', row, table)?.text)).toEqual(['办公室']);
  });
});
