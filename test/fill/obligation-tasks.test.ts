import { obligationTasks } from '../../src/fill/obligation-tasks';
import type { Obligation } from '../../src/ledger/obligation';
import { rowsOf } from './fill-tester';

const obligation = (clause: string): Obligation => ({
  clause,
  source: '2023年工作要点第7段',
  ledger: 'inspections',
  period: 'month',
  min: 1,
  max: 2,
  unit: '次',
  due: [],
});
const SHEET = `
  2023年任务分解台账
  | 来源文件 | 条目号 | 任务内容 | 牵头科室 | 完成时限 | 状态 |
  | 工作要点 | 1 | 每月开展作风检查1至2次，通报结果 | 机关纪委 | 2023-12-31 | 进行中 |`;

describe('F10 obligation-tasks', () => {
  it('enters the clauses that no task holds', () => {
    const obligations = [obligation('每月开展作风检查1至2次'), obligation('每季度开展一次警示教育')];
    expect(rowsOf(obligationTasks, SHEET, { settings: { obligations }, period: '2023' })).toEqual([
      { source: '2023年工作要点第7段', task: '每季度开展一次警示教育', deadline: '2023-12-31' },
    ]);
  });
});
