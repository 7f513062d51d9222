import { talkerAboveInterviewee } from '../../src/rules/talker-above-interviewee';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = {
  ...BUREAU_ROSTER,
  portfolios: [
    ...BUREAU_ROSTER.portfolios,
    { leader: '安致远', position: '纪检组长', duties: '负责纪检监察', departments: [], head: false },
  ],
};

testRule(talkerAboveInterviewee, {
  valid: [
    {
      name: 'down the line, by discipline, of care, by two talkers, by somebody from above',
      roster,
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 周若溪 | 年度 |
        | 2023-03-01 | 廉政谈话 | 林启明 | 部长江 | 年度 |
        | 2023-03-02 | 廉政谈话 | 周若溪 | 顾明哲 | 年度 |
        | 2023-03-03 | 提醒谈话 | 安致远 | 部长江 | 提醒 |
        | 2023-03-04 | 谈心谈话 | 周若溪 | 林启明 | 交流 |
        | 2023-03-05 | 廉政谈话 | 周若溪、邵长宁 | 部长江 | 年度 |
        | 2023-03-06 | 约谈 | 秦海川 | 林启明 | 专项 |
        | 2023-03-07 | 廉政谈话 | 顾明哲 | 欧阳静 | 年度 |`,
    },
    {
      name: 'without a roster only the same person is a fault; nobody known by a post',
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 廉政谈话 | 周若溪 | 林启明 | 年度 |
        | 2023-03-01 | 廉政谈话 | 局长 | 局长 | 年度 |`,
    },
  ],
  invalid: [
    {
      name: 'oneself, the head, another leader’s department',
      roster,
      sheet: `
        | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
        | 2023-03-01 | 谈心谈话 | 周若溪 | 周若溪 | 交流 |
        | 2023-03-02 | 廉政谈话 | 周若溪 | 林启明 | 年度 |
        | 2023-03-03 | 廉政谈话 | 顾明哲 | 邵长宁 | 年度 |
        | 2023-03-04 | 提醒谈话 | 邵长宁 | 顾明哲 | 提醒 |`,
      issues: [
        { cell: 'C2', messageId: 'same', severity: 'error', data: { row: 2 }, related: ['D2'] },
        { cell: 'C3', messageId: 'not-superior' },
        { cell: 'C4', messageId: 'not-superior' },
        { cell: 'C5', messageId: 'not-in-charge' },
      ],
    },
    {
      name: 'under the first form; a merged talker is told once',
      roster,
      sheets: {
        样例: {
          markdown: `
            | 对象姓名 | 主要问题 | 组织措施 | 谈话人 | 谈话时间 |
            | 顾明哲 | 考勤不严 | 谈话提醒 | 邵长宁 | 2023-03-01 |
            | 欧阳静 | 考勤不严 | 谈话提醒 | | 2023-03-01 |`,
          merges: ['D2:D3'],
        },
      },
      issues: [{ cell: 'D2', messageId: 'not-in-charge', related: ['A2'] }],
    },
  ],
});
