import { regulationNumber } from '../../src/rules/regulation-number';
import { testRule } from './rule-tester';

const rules = (...rows: readonly string[]) => ['| 制度名称 | 动作 | 文号 | 日期 |', ...rows].join('\n');

testRule(regulationNumber, {
  valid: [
    { name: 'number and date', sheet: rules('| 印章管理办法 | 新建 | 临水发〔2023〕5号 | 2023-03-01 |') },
    {
      name: 'no column for the number',
      sheet: '| 制度名称 | 动作 | 日期 |\n| 印章管理办法 | 新建 | 2023-03-01 |',
    },
  ],
  invalid: [
    {
      name: 'neither',
      sheet: rules('| 印章管理办法 | 修订 | | 2023-03-01 |', '| 接待管理办法 | 新建 | 无 | |'),
      issues: [
        {
          cell: 'C2',
          messageId: 'missing',
          severity: 'warning',
          data: { row: 2, column: '文号', action: '修订' },
        },
        { cell: 'C3' },
        { cell: 'D3' },
      ],
    },
    {
      name: 'under a merge once',
      sheet: {
        markdown: rules('| 印章管理办法 | 废止 | | 2023-03-01 |', '| 接待管理办法 | 废止 | | 2023-03-01 |'),
        merges: ['C2:C3'],
      },
      issues: [{ cell: 'C2' }],
    },
  ],
});
