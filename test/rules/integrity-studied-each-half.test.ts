import { integrityStudiedEachHalf } from '../../src/rules/integrity-studied-each-half';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 会议名称 | 议题 | 议题类别 | 纪要编号 |';

testRule(integrityStudiedEachHalf, {
  valid: [
    {
      name: 'one in each half, at the end of the year',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究党风廉政建设工作要点 | 专题研究 | 1号 |
        | 2023-03-14 | 党组会 | 传达全会精神 | 传达学习 | 2号 |
        | 2023-08-14 | 党组会 | 研究廉政风险防控 | 专题研究部署 | 3号 |`,
    },
    {
      name: 'nothing is missing before the half is over',
      asOf: '2023-06-29',
      sheet: `
        ${HEADER}
        | 2023-03-14 | 党组会 | 传达全会精神 | 传达学习 | 2号 |`,
    },
    {
      name: 'the second half is still running; no column for the kind of topic',
      asOf: '2023-11-30',
      sheet: `
        | 日期 | 会议名称 | 议题 | 纪要编号 |
        | 2023-03-14 | 党组会 | 专题研究党风廉政建设工作 | 2号 |`,
    },
    {
      name: 'a ledger of last year, judged by its own year; an undated meeting may lie in either half',
      asOf: '2025-06-30',
      sheet: `
        临河县水务局2023年会议台账
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究党风廉政建设工作要点 | 专题研究 | 1号 |
        | | 党组会 | 研究廉政风险防控 | 专题研究 | 3号 |`,
    },
    {
      name: 'the other half lies in another file of the unit',
      files: {
        '上半年.xlsx': {
          表: `
            填报单位：临河县水务局
            ${HEADER}
            | 2023-02-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 1号 |`,
        },
        '下半年.xlsx': {
          表: `
            填报单位：临河县水务局
            ${HEADER}
            | 2023-09-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 9号 |`,
        },
      },
    },
    {
      name: 'a period without a whole half',
      period: '2023Q1',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 传达全会精神 | 传达学习 | 1号 |`,
    },
  ],
  invalid: [
    {
      name: 'once in a year that is over: two topics of one meeting are one meeting',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究党风廉政建设工作要点 | 专题研究 | 1号 |
        | 2023-02-14 | 党组会 | 研究主体责任清单 | 专题研究 | 1号 |
        | 2022-12-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 9号 |`,
      issues: [
        { cell: 'D1', messageId: 'year', severity: 'error', data: { year: 2023, count: 1, least: 2 } },
      ],
    },
    {
      name: 'none in the first half, in the middle of the year',
      asOf: '2023-08-31',
      sheet: `
        ${HEADER}
        | 2023-08-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 1号 |`,
      issues: [{ cell: 'D1', messageId: 'first-half', severity: 'warning', data: { count: 0, least: 1 } }],
    },
    {
      name: 'enough in all, none in the second half',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 1号 |
        | 2023-05-14 | 党组会 | 研究廉政风险防控 | 专题研究 | 2号 |`,
      issues: [{ cell: 'D1', messageId: 'second-half', severity: 'warning' }],
    },
    {
      name: 'a period of half a year; more asked for',
      period: '2023H1',
      options: { perHalf: 2 },
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党组会 | 研究党风廉政建设 | 专题研究 | 1号 |`,
      issues: [{ cell: 'D1', messageId: 'first-half', data: { count: 1, least: 2 } }],
    },
  ],
});
