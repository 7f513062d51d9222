import { meetingConsistent } from '../../src/rules/meeting-consistent';
import { testRule } from './rule-tester';

testRule(meetingConsistent, {
  valid: [
    {
      name: 'years, numbers and kinds agree; two topics of one meeting; series of their own',
      sheet: `
        临河县水务局2023年会议台账
        | 日期 | 会议名称/届次 | 会议类型 | 议题 | 纪要编号 |
        | 2023-02-14 | 2023年第1次党组会 | 党组会 | 研究工作要点 | 1号 |
        | 2023-02-14 | 2023年第1次党组会 | 党组会 | 传达全会精神 | 1号 |
        | 2023-03-14 | 2023年第2次党组（扩大）会议 | 党组会 | 研究资金安排 | 2号 |
        | 2023-01-10 | 2023年第5次办务会 | 办务会 | 研究值班安排 | 3号 |`,
    },
    {
      name: 'a review of last year is held in this one; names without a number; months only',
      sheet: `
        | 日期 | 会议名称 | 会议类型 | 议题 | 纪要编号 |
        | 2023-01-14 | 2022年度民主生活会 | 民主生活会 | 对照检查 | 1号 |
        | 2023-03-01 | 党组会暨工作部署会 | 部署会 | 部署全年工作 | 2号 |
        | 2023年5月 | 第4次党组会 | 党组会 | 研究要点 | 3号 |
        | 2023年5月 | 第3次党组会 | 党组会 | 研究要点 | 4号 |`,
    },
    {
      name: 'the number of a term is not that of a meeting',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023-01-14 | 第十五届党组第3次会议 | 研究要点 | 1号 |
        | 2023-03-14 | 第十五届党组第4次会议 | 研究要点 | 2号 |`,
    },
  ],
  invalid: [
    {
      name: 'the year of the name is not that of the date, nor that of the table',
      sheet: `
        2023年会议台账
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023-02-14 | 2022年第1次党组会 | 研究要点 | 1号 |
        |  | 2021年第2次党组会 | 研究要点 | 2号 |`,
      issues: [
        {
          cell: 'B3',
          messageId: 'year',
          severity: 'info',
          data: { row: 3, year: 2022, other: 2023 },
          related: ['A3'],
        },
        { cell: 'B4', messageId: 'table-year', data: { year: 2021, other: 2023 } },
      ],
    },
    {
      name: 'the name tells another kind of meeting',
      sheet: `
        | 日期 | 会议名称 | 会议类型 | 议题 | 纪要编号 |
        | 2023-02-14 | 3月办务会 | 党组会 | 研究要点 | 1号 |`,
      issues: [{ cell: 'B2', messageId: 'type', data: { type: '党组会' }, related: ['C2'] }],
    },
    {
      name: 'numbers against the order of dates, and one number twice',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023-02-14 | 2023年第1次党组会 | 研究要点 | 1号 |
        | 2023-05-14 | 2023年第二次党组会 | 研究要点 | 2号 |
        | 2023-04-14 | 2023年第3次党组会 | 研究要点 | 3号 |
        | 2023-06-14 | 2023年第2次党组会议 | 研究要点 | 4号 |`,
      issues: [
        { cell: 'B3', messageId: 'order', data: { row: 3, other: 4 }, related: ['B4'] },
        { cell: 'B5', messageId: 'same-number', data: { row: 5, other: 3 }, related: ['B3'] },
      ],
    },
  ],
});
