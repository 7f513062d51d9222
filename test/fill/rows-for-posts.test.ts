import { carriedRows } from '../../src/fill/carried-rows';
import { rowsForPosts } from '../../src/fill/rows-for-posts';
import { proposeRows } from '../../src/fill/run-fill';
import { environmentOf, rowsOf, tablesOf } from './fill-tester';

const posts = [
  { name: '出纳岗', department: '财务科' },
  { name: '会计岗', department: '财务科' },
  { name: '文秘岗', department: '办公室' },
];
const sheet = (...rows: string[]): string =>
  ['| 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 |', ...rows].join('\n');
const CASH = '| 1 | 财务科 | 出纳 | 坐支现金不入账 | 每月两人盘点 |';

describe('F04 rows-for-posts', () => {
  it('proposes a row for every post that no row names', () => {
    expect(rowsOf(rowsForPosts, sheet(CASH), { roster: { posts } })).toEqual([
      { department: '财务科', post: '会计岗' },
      { department: '办公室', post: '文秘岗' },
    ]);
  });

  it('takes 各岗位 for all, and says nothing without a roster or a column', () => {
    const all = sheet('| 1 | | 各岗位 | 坐支现金不入账 | 每月两人盘点 |');
    expect(rowsOf(rowsForPosts, all, { roster: { posts } })).toEqual([]);
    expect(rowsOf(rowsForPosts, sheet(CASH))).toEqual([]);
    const bare = '| 科室 | 风险点描述 | 防控措施 |\n| 财务科 | 坐支现金不入账 | 每月两人盘点 |';
    expect(rowsOf(rowsForPosts, bare, { roster: { posts } })).toEqual([]);
  });

  it('leaves out posts whose rows come over from the period before', () => {
    const previous = sheet(CASH, '| 2 | 办公室 | 文秘岗 | 公文积压误事 | 每日清点公文 |');
    const now = sheet('| 1 | 财务科 | 会计岗 | 虚列支出套取资金 | 每月抽查凭证 |');
    const { tables } = tablesOf(now, { ledger: 'risk-points' });
    const before = tablesOf(previous, { ledger: 'risk-points' }).tables;
    const surroundings = { ...environmentOf({ roster: { posts } }), previous: before };
    expect(proposeRows(tables, surroundings, [rowsForPosts])).toEqual([]);
    expect(proposeRows(tables, surroundings, [carriedRows])).toHaveLength(2);
  });
});
