import { supervisorDiffers } from '../../src/rules/supervisor-differs';
import { testRule } from './rule-tester';

testRule(supervisorDiffers, {
  valid: [
    {
      name: 'two persons, a supervising office, blanks',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 | 监督人 |
        | 会计 | 截留收入 | 每月盘点 | 林启明 | 周若溪 |
        | 会计 | 截留收入 | 每月盘点 | 林启明 | 办公室 |
        | 会计 | 截留收入 | 每月盘点 | 办公室 | 办公室 |
        | 会计 | 截留收入 | 每月盘点 | 林启明 | |
        | 会计 | 截留收入 | 每月盘点 | | 林启明 |`,
    },
    {
      name: 'no supervisor column',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 |
        | 会计 | 截留收入 | 每月盘点 | 林启明 |`,
    },
  ],
  invalid: [
    {
      name: 'the same person in any spelling, one of several, the same post',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 | 监督人 |
        | 会计 | 截留收入 | 每月盘点 | 林启明 | 林 启 明 |
        | 会计 | 截留收入 | 每月盘点 | 周若溪、邵长宁 | 财务科长邵长宁 |
        | 会计 | 截留收入 | 每月盘点 | 科室负责人 | 科室负责人 |`,
      issues: [
        {
          cell: 'E2',
          messageId: 'same',
          severity: 'error',
          data: { row: 2, column: '监督人', other: '责任人' },
          related: ['D2'],
        },
        { cell: 'E3' },
        { cell: 'E4' },
      ],
    },
    {
      name: 'a merged supervisor once, at the first row that fits',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 责任人 | 监督人 |
            | 会计 | 截留收入 | 每月盘点 | 周若溪 | 林启明 |
            | 会计 | 坐支现金 | 每月盘点 | 林启明 | |
            | 会计 | 白条抵库 | 每月盘点 | 林启明 | |`,
          merges: ['E2:E4'],
        },
      },
      issues: [{ cell: 'E2', data: { row: 3 }, related: ['D3'] }],
    },
  ],
});
