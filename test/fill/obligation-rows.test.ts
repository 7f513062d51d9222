import { obligationRows } from '../../src/fill/obligation-rows';
import type { Obligation } from '../../src/ledger/obligation';
import { rowsOf } from './fill-tester';

const OBLIGATION: Obligation = {
  clause: '每半年报告1次',
  source: '工作要点',
  ledger: 'reporting',
  where: { field: 'kind', words: ['半年报告'] },
  period: 'half-year',
  min: 1,
  max: 1,
  unit: '次',
  due: ['06-30', '12-31'],
};
const SHEET = `
  2023年报告报送台账
  | 单位 | 报送类别 | 期次 | 标题 | 截止日 | 报送日期 |
  | 水务局 | 半年报告 | 上半年 | 上半年工作报告 | 2023-06-30 | 2023-06-20 |`;

describe('F11 obligation-rows', () => {
  it('lists what is still owed, with the period and the last day', () => {
    const known = { settings: { obligations: [OBLIGATION] }, asOf: '2023-08-01' };
    expect(rowsOf(obligationRows, SHEET, known)).toEqual([
      { kind: '半年报告', reportPeriod: '下半年', dueDate: '2023-12-31' },
    ]);
  });

  it('adds no row for what was missed, nor without obligations', () => {
    const missed = { settings: { obligations: [OBLIGATION] }, asOf: '2024-02-01', period: '2023' };
    expect(rowsOf(obligationRows, SHEET, missed)).toEqual([]);
    expect(rowsOf(obligationRows, SHEET)).toEqual([]);
  });
});
