import { responsibilityRows } from '../../src/fill/responsibility-rows';
import { rowsOf } from './fill-tester';

const roster = {
  portfolios: [
    { leader: '林启明', position: '党组书记', duties: '全面工作', departments: [], head: true },
    { leader: '周若溪', position: '副局长', duties: '财务', departments: ['财务科', '办公室'], head: false },
  ],
};
const sheet = (...subjects: string[]): string =>
  [
    '| 序号 | 责任主体 | 责任类别 | 责任内容 | 具体任务 | 责任科室 | 频次 |',
    ...subjects.map(
      (subject) => `| 1 | ${subject} | 全面领导责任 | 研究部署工作 | 每半年研究一次 | 办公室 | 每半年 |`,
    ),
  ].join('\n');

describe('F13 responsibility-rows', () => {
  it('proposes rows for subjects without a list, as many as the unit fixed', () => {
    const settings = { dutyCounts: { group: 7, secretary: 5, member: 2 } };
    expect(rowsOf(responsibilityRows, sheet('局党组', '党组书记'), { roster, settings })).toEqual([
      { subject: '周若溪', category: '领导责任', department: '财务科、办公室' },
      { subject: '周若溪', category: '领导责任', department: '财务科、办公室' },
    ]);
  });

  it('proposes one row each where no number is fixed, and none without a roster', () => {
    expect(rowsOf(responsibilityRows, sheet('周若溪'), { roster }).map(({ subject }) => subject)).toEqual([
      '领导班子',
      '林启明',
    ]);
    expect(rowsOf(responsibilityRows, sheet('周若溪'))).toEqual([]);
  });
});
