import { levelOneConditions } from '../../src/rules/level-one-conditions';
import { testRule } from './rule-tester';

testRule(levelOneConditions, {
  valid: [
    {
      name: 'level 1; discretion that is limited; nothing ever happened; level blank',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 | 备注 |
        | 自由裁量没有限制 | 一级 | 制定裁量基准 | |
        | 自由裁量权较大 | 二级 | 制定裁量基准 | 未曾发生违纪问题 |
        | 自由裁量没有限制 | | 制定裁量基准 | |`,
    },
    {
      name: 'the risk says it of a measure',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 |
        | 擅自用印 | 三级 | 防止自由裁量不受限制 |`,
    },
  ],
  invalid: [
    {
      name: 'two conditions in one row',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 | 备注 |
        | 自由裁量权无限制，选择性执法 | 三级 | 制定裁量基准 | 近三年曾发生过违纪案件 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'condition',
          severity: 'warning',
          data: { row: 2, level: '三级', conditions: ['自由裁量无限制', '曾发生不廉洁问题'] },
        },
      ],
    },
    {
      name: 'a level merged over two rows is told once',
      sheets: {
        样例: {
          markdown: `
            | 权力事项 | 风险点描述 | 风险等级 | 防控措施 |
            | 审批，对权力行使有重大影响 | 擅自增减条件 | 中 | 一次性告知 |
            | 审批，对权力行使有重大影响 | 超时办结 | | 限时办结 |`,
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', data: { row: 2, level: '中', conditions: ['对权力行使有重大影响'] } }],
    },
    {
      name: 'suggests level 1 in the notation of the row',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 |
        | 自由裁量权无限制 | 中 | 制定裁量基准 |`,
      issues: [{ cell: 'B2', suggestions: ['高'] }],
    },
  ],
});
