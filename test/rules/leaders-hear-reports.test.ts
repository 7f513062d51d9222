import { leadersHearReports } from '../../src/rules/leaders-hear-reports';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 会议名称 | 议题 | 议题类别 | 主持人 | 纪要编号 |';

testRule(leadersHearReports, {
  valid: [
    {
      name: 'each deputy in each quarter that is over',
      roster: BUREAU_ROSTER,
      asOf: '2023-08-31',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 分管领域会议 | 听取财务科廉政工作汇报 | 听取汇报 | 周若溪 | 1号 |
        | 2023-05-14 | 分管领域会议 | 听取财务科廉政工作汇报 | 听取汇报 | 周若溪 | 2号 |
        | 2023-03-14 | 分管领域会议 | 听取工程科廉政工作汇报 | 听取汇报 | 邵长宁 | 3号 |
        | 2023年6月 | 分管领域会议 | 听取工程科廉政工作汇报 | 听取汇报 | 邵长宁 | 4号 |`,
    },
    {
      name: 'no practice of it: only the head is in the chair',
      roster: BUREAU_ROSTER,
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 听取工作汇报 | 听取汇报 | 林启明 | 1号 |
        | 2023-02-15 | 部署会 | 部署工作 | 其他 | 周若溪 | 2号 |`,
    },
    {
      name: 'no roster',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 分管领域会议 | 听取工作汇报 | 听取汇报 | 周若溪 | 1号 |`,
    },
  ],
  invalid: [
    {
      name: 'quarters without one, leader by leader',
      roster: BUREAU_ROSTER,
      asOf: '2023-09-30',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 分管领域会议 | 听取财务科廉政工作汇报 | 听取汇报 | 周若溪 | 1号 |
        | 2023-05-14 | 分管领域会议 | 听取财务科廉政工作汇报 | 听取汇报 | 周若溪 | 2号 |`,
      issues: [
        {
          cell: 'E1',
          messageId: 'missing',
          severity: 'warning',
          data: { year: 2023, leader: '周若溪', quarters: ['3'] },
        },
        { cell: 'E1', data: { leader: '邵长宁', quarters: ['1', '2', '3'] } },
      ],
    },
    {
      name: 'the unit asks for it, whatever its ledger shows',
      roster: BUREAU_ROSTER,
      asOf: '2023-04-01',
      options: { required: true },
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究要点 | 专题研究 | 林启明 | 1号 |`,
      issues: [
        { cell: 'E1', data: { leader: '周若溪', quarters: ['1'] } },
        { cell: 'E1', data: { leader: '邵长宁', quarters: ['1'] } },
      ],
    },
  ],
});
