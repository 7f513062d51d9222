import { inspectionVocabulary } from '../../src/rules/inspection-vocabulary';
import { testRule } from './rule-tester';

testRule(inspectionVocabulary, {
  valid: [
    {
      name: 'listed words, with what stands around them, and blanks',
      sheet: `
        | 日期 | 检查方式 | 监督主体 | 被检查单位 | 检查内容 |
        | 2023-03-01 | 随机抽查 | 局机关纪委 | 财务科 | 财务纪律执行情况 |
        | 2023-03-02 | 节前明察暗访 | 局党组 | 办公室 | 公车管理、公务接待 |
        | 2023-03-03 | 定期检查 | 机关第一党支部 | 各科室 | 上下班在岗情况 |
        | 2023-03-04 | | | 各科室 | |`,
    },
    {
      name: 'a matter added by option',
      options: { moreContents: ['河湖管护'] },
      sheet: `
        | 日期 | 检查方式 | 监督主体 | 被检查单位 | 检查内容 |
        | 2023-03-01 | 随机抽查 | 机关纪委 | 河道站 | 河湖管护 |`,
    },
  ],
  invalid: [
    {
      name: 'none of the allowed',
      sheet: `
        | 日期 | 检查方式 | 监督主体 | 被检查单位 | 检查内容 |
        | 2023-03-01 | 不定期抽检 | 纪检干部 | 财务科 | 其他 |
        | 2023-03-02 | 走访 | 群众 | 财务科 | 公务接侍 |`,
      issues: [
        { cell: 'B2', messageId: 'method', severity: 'warning', suggestions: ['随机抽查'] },
        { cell: 'C2', messageId: 'body', suggestions: ['机关纪委'] },
        { cell: 'E2', messageId: 'content', data: { row: 2, value: '其他' } },
        { cell: 'B3', messageId: 'method' },
        { cell: 'C3', messageId: 'body' },
        { cell: 'E3', messageId: 'content', suggestions: ['公务接待'] },
      ],
    },
    {
      name: 'a merged cell is told once',
      sheets: {
        样例: {
          markdown: `
            | 日期 | 检查方式 | 监督主体 | 被检查单位 | 检查内容 |
            | 2023-03-01 | 走访 | 机关纪委 | 财务科 | 财务纪律 |
            | 2023-03-01 | | 机关纪委 | 办公室 | 公车管理 |`,
          merges: ['B2:B3'],
        },
      },
      issues: [{ cell: 'B2' }],
    },
  ],
});
