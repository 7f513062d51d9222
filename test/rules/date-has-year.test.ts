import { dateHasYear } from '../../src/rules/date-has-year';
import { testRule } from './rule-tester';

testRule(dateHasYear, {
  valid: [
    {
      name: 'whole dates, blanks and words',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023.3.14 | 党组会 | 研究要点 | 1号 |
        | @2023-03-16 | 党组会 | 研究要点 | 2号 |
        | | 党组会 | 研究要点 | 3号 |
        | 年初 | 党组会 | 研究要点 | 4号 |`,
    },
    {
      name: 'ledgers that are not counted by the year',
      sheet: `
        | 签订人 | 签订日期 | 文书名称 |
        | 周若溪 | 3月14日 | 廉政承诺书 |`,
    },
  ],
  invalid: [
    {
      name: 'month and day only; the year of the fill date is proposed',
      sheet: `
        填报日期：2023年12月20日
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 3月14日 | 党组会 | 研究要点 | 1号 |
        | 三月十五日 | 党组会 | 研究要点 | 2号 |
        | 2023年3月16日 | 党组会 | 研究要点 | 3号 |`,
      asOf: '2024-01-10',
      issues: [
        {
          cell: 'A3',
          messageId: 'no-year',
          severity: 'error',
          data: { row: 3, column: '日期', value: '3月14日' },
          suggestions: ['2023-03-14'],
        },
        { cell: 'A4', suggestions: ['2023-03-15'] },
      ],
    },
    {
      name: 'the year of the period before all; a merged cell once',
      period: '2022',
      sheet: {
        markdown: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 3.14 | 党组会 | 研究要点 | 1号 |
        | 12月1日 | 党组会 | 研究要点 | 2号 |
        | | 党组会 | 研究资金 | 2号 |`,
        merges: ['A3:A4'],
      },
      issues: [{ cell: 'A3', suggestions: ['2022-12-01'] }],
    },
  ],
});
