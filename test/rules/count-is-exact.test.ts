import { countIsExact } from '../../src/rules/count-is-exact';
import { testRule } from './rule-tester';

testRule(countIsExact, {
  valid: [
    {
      name: 'numbers, measure words, a blank, a dash, both counts in one cell',
      sheet: `
        | 日期 | 会议名称 | 议题 | 应到/实到 | 纪要编号 |
        | 2023-03-14 | 党组会 | 研究工作要点 | 9/8 | 1号 |
        | 2023-04-14 | 党组会 | 研究工作要点 | | 2号 |`,
    },
    {
      name: 'a pledge: 2份, and words that hold no vague one',
      sheet: `
        | 文书名称 | 签订人 | 签订日期 | 份数 |
        | 廉政承诺书 | 林启明 | 2023-03-14 | 2份 |
        | 廉政承诺书 | 周若溪 | 2023-03-14 | 一式两份 |
        | 廉政承诺书 | 邵长宁 | 2023-03-14 | — |`,
    },
    {
      name: 'the number beside 全体',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 |
        | 2023-03-14 | 警示教育 | 警示教育 | 全体46人 |`,
    },
    {
      name: 'vague words in a column that counts nothing',
      sheet: `
        | 日期 | 会议名称 | 议题 | 议定事项 | 纪要编号 |
        | 2023-03-14 | 党组会 | 多次研究若干问题 | 若干 | 1号 |`,
    },
  ],
  invalid: [
    {
      name: 'words that cannot be counted, each in its cell',
      sheet: `
        | 日期 | 主题 | 类别 | 应到 | 实到 |
        | 2023-03-14 | 纪律教育 | 培训 | 46 | 40余人 |
        | 2023-04-14 | 纪律教育 | 培训 | 若干 | 基本到齐 |
        | 2023-05-14 | 纪律教育 | 培训 | 46 | 全体党员干部 |`,
      issues: [
        { cell: 'E2', severity: 'error', data: { row: 2, column: '实到', value: '40余人' } },
        { cell: 'D3', data: { value: '若干' } },
        { cell: 'E3', data: { value: '基本到齐' } },
        { cell: 'E4', data: { value: '全体党员干部' } },
      ],
    },
    {
      name: 'pledges; a merged cell once',
      sheet: {
        markdown: `
        | 文书名称 | 签订人 | 签订日期 | 份数 |
        | 廉政承诺书 | 林启明 | 2023-03-14 | 多份 |
        | 廉政承诺书 | 周若溪 | 2023-03-14 | |
        | 廉政承诺书 | 邵长宁 | 2023-03-14 | 3份等 |`,
        merges: ['D2:D3'],
      },
      issues: [{ cell: 'D2' }, { cell: 'D4' }],
    },
  ],
});
