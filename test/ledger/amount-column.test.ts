import { unitOfColumn } from '../../src/ledger/amount-column';
import { tableFrom } from '../support/table-from-markdown';

const table = (header: string, line = '') =>
  tableFrom(`${line}\n| 反馈问题 | 整改措施 | ${header} |\n| 接待超标 | 退缴 | 20 |`, 'rectification');

describe('unitOfColumn', () => {
  it('reads the header, else the line above the table', () => {
    expect(unitOfColumn(table('涉及金额（万元）'), 'amount')).toBe(10_000);
    expect(unitOfColumn(table('涉及金额（元）'), 'amount')).toBe(1);
    expect(unitOfColumn(table('涉及金额', '金额单位：万元'), 'amount')).toBe(10_000);
    expect(unitOfColumn(table('涉及金额'), 'amount')).toBeNull();
  });
});
