import { textParagraphs } from '../../src/policy/paragraph';
import { readPolicy } from '../../src/policy/policy-document';

/** A document in articles, each with traps of its own. */
const TEXT = `临河县水务局党组
关于2026年落实主体责任的工作安排

第一章 主要任务
第二条 党组书记每年至少讲1次廉政党课，班子成员每年到分管科室讲党课不少于一次。
第四条 机关纪委每年对全体科级干部开展谈心谈话，每人不少于2次。
第六条 自2026年起，每年12月底前报送年度总结，每年1月10日前报送上年度述责述廉报告。
第七条 上半年和下半年各组织1次风险点排查，6月20日前、11月20日前报机关纪委。
第八条 全年开展集中学习不少于12次，其中廉政专题不少于4次。
第十二条 全年“三公”经费下降不低于5%，会议数量不超过上年。
第十四条 每年七一前开展走访慰问，覆盖率达到100%。`;

describe('a document in articles', () => {
  const { title, outline, obligations } = readPolicy(textParagraphs(TEXT));

  it('joins a title of two lines', () => {
    expect(title).toBe('临河县水务局党组关于2026年落实主体责任的工作安排');
  });

  it('takes no number of an article for a count, and shows each duty with its sense', () => {
    expect(
      obligations.map(({ line, period, min, ledger, due, clause }) => [
        line,
        period,
        min,
        ledger,
        due.join(' '),
        clause,
      ]),
    ).toEqual([
      [5, 'year', 1, 'education', '', '党组书记每年至少讲1次廉政党课'],
      [5, 'year', 1, 'education', '', '班子成员每年到分管科室讲党课不少于一次'],
      [6, 'year', 2, 'talks', '', '机关纪委每年对全体科级干部开展谈心谈话，每人不少于2次'],
      [7, 'year', 1, 'reporting', '12-31', '每年12月底前报送年度总结'],
      [7, 'year', 1, 'reporting', '01-10', '每年1月10日前报送上年度述责述廉报告'],
      [8, 'half-year', 1, 'risk-points', '', '上半年和下半年各组织1次风险点排查'],
      [9, 'year', 12, 'education', '', '全年开展集中学习不少于12次'],
      [9, 'year', 4, 'education', '', '其中廉政专题不少于4次'],
    ]);
  });

  it('takes days that come back for no deadlines', () => {
    expect(outline.filter(({ deadline }) => deadline !== null)).toEqual([]);
  });
});
