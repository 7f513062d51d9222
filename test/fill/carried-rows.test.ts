import { carriedRows } from '../../src/fill/carried-rows';
import { questionsOf, rowsOf } from './fill-tester';

const problems = (...rows: string[]): string =>
  ['| 问题编号 | 来源 | 反馈问题 | 整改措施 | 责任人 | 状态 |', ...rows].join('\n');
const risks = (...rows: string[]): string =>
  ['| 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 | 变更类型 |', ...rows].join('\n');
const SEAL = '| 1 | 办公室 | 印章岗 | 未经审批擅自在文件上用印 | 用印逐次登记 | 新增 |';
const CASH = '| 2 | 财务科 | 出纳岗 | 坐支现金不入账 | 每月两人盘点 | 保留 |';

describe('F16 carried-rows', () => {
  it('carries over what is unfinished, as it was', () => {
    const previous = problems(
      '| 1 | 巡察 | 账目长期不清 | 每月对账一次 | 林启明 | 进行中 |',
      '| 2 | 巡察 | 用印不登记 | 用印逐次登记 | 林启明 | 已完成 |',
    );
    const now = problems('| 3 | 督查 | 公务接待超标准 | 接待先审批 | 周若溪 | 进行中 |');
    expect(rowsOf(carriedRows, now, { previous })).toEqual([
      {
        issueNo: 1,
        source: '巡察',
        problem: '账目长期不清',
        measures: '每月对账一次',
        responsiblePerson: '林启明',
        status: '进行中',
      },
    ]);
  });

  it('marks risk points that vanished, and keeps all of them in a new ledger', () => {
    const previous = risks(SEAL, CASH);
    const known = { previous, ledger: 'risk-points' };
    expect(rowsOf(carriedRows, risks(SEAL), known)).toMatchObject([{ post: '出纳岗', changeType: '消除' }]);
    const other = risks('| 1 | 工程科 | 招标岗 | 规避公开招标 | 公告全部公示 | 新增 |');
    expect(rowsOf(carriedRows, other, known).map(({ changeType }) => changeType)).toEqual(['保留', '保留']);
  });

  it('only asks where there is no column to mark them in', () => {
    const without = (...rows: string[]): string =>
      [
        '| 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 |',
        ...rows.map((row) => row.replace(/[^|]*\|$/, '')),
      ].join('\n');
    const known = { previous: risks(SEAL, CASH), ledger: 'risk-points' };
    expect(rowsOf(carriedRows, without(SEAL), known)).toEqual([]);
    expect(questionsOf(carriedRows, without(SEAL), known)).toEqual([
      expect.stringContaining('上期第3行的风险点本期没有，请说明是否消除：坐支现金不入账'),
    ]);
  });

  it('says nothing without a period before', () => {
    expect(rowsOf(carriedRows, risks(SEAL))).toEqual([]);
  });
});
