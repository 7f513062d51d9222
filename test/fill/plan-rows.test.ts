import { planRows } from '../../src/fill/plan-rows';
import { rowFor } from '../../src/fill/shared/row-for';
import { tablesOf } from './fill-tester';

const source = { messageId: 'any', data: {} };

describe('planRows', () => {
  it('places rows behind the last data row of each table, those below moved down', () => {
    const { tables } = tablesOf(`
      风险点台账
      | 科室 | 风险点描述 | 防控措施 |
      | 办公室 | 不按规定用印 | 用印先审批登记 |

      问题整改台账
      | 问题编号 | 来源 | 反馈问题 | 整改措施 |
      | 1 | 巡察 | 账目长期不清 | 每月对账一次 |`);
    expect(tables.map(({ ledger }) => ledger)).toEqual(['risk-points', 'rectification']);
    const [risks, problems] = tables;
    if (!risks || !problems) throw new Error('two tables');
    const { insertions, edits } = planRows([
      rowFor({ id: 'a' }, problems, { problem: '接待超标准', unknown: 1 }, source),
      rowFor({ id: 'a' }, risks, { department: '财务科' }, source),
      rowFor({ id: 'a' }, risks, { department: '工程科' }, source),
    ]);
    expect(insertions).toEqual([
      { sheet: '样例', after: 3, count: 2 },
      { sheet: '样例', after: 7, count: 1 },
    ]);
    expect(edits.map(({ row, column, after }) => [row, column, after])).toEqual([
      [4, 1, '财务科'],
      [5, 1, '工程科'],
      [10, 3, '接待超标准'],
    ]);
  });
});
