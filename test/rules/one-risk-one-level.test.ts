import { oneRiskOneLevel } from '../../src/rules/one-risk-one-level';
import { testRule } from './rule-tester';

testRule(oneRiskOneLevel, {
  valid: [
    {
      name: 'one level, however written',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 一级 |
        | 会计 | 截留收入（一级）；坐支现金（一级） | 每月盘点 | 一级（高） |
        | 会计 | 截留收入 | 每月盘点 | ★★<br>★★ |
        | 会计 | 越级上报，未经三级审批 | 每月盘点 | |`,
    },
    {
      name: 'a composite column with one level',
      sheet: `
        | 岗位 | 廉政风险点及等级 | 防控措施 |
        | 会计 | 截留收入★★；坐支现金★★ | 每月盘点 |`,
      ledger: 'risk-points',
    },
  ],
  invalid: [
    {
      name: 'several levels in the level cell or beside the risks',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 一级、二级 |
        | 会计 | 截留收入（高风险）；坐支现金（低风险） | 每月盘点 | |
        | 会计 | 1.截留收入★★★；2.坐支现金★ | 每月盘点 | 二级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 1.高<br>2.中 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'levels',
          severity: 'warning',
          data: { row: 2, column: '风险等级', levels: ['一级', '二级'] },
        },
        { cell: 'B3', messageId: 'risks', data: { levels: ['高', '低'] } },
        { cell: 'B4', messageId: 'risks', data: { levels: ['★★★', '★'] } },
        { cell: 'D5', messageId: 'levels', data: { levels: ['高', '中'] } },
      ],
    },
    {
      name: 'a composite column, and a merged level once',
      sheets: {
        一: `
          | 岗位 | 廉政风险点及等级 | 防控措施 |
          | 会计 | 截留收入★★；坐支现金★★★ | 每月盘点 |`,
        二: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 风险等级 |
            | 会计 | 截留收入 | 每月盘点 | 一级/三级 |
            | 出纳 | 坐支现金 | 每月盘点 | |`,
          merges: ['D2:D3'],
        },
      },
      ledger: 'risk-points',
      issues: [
        { cell: 'B2', messageId: 'risks' },
        { cell: 'D2', messageId: 'levels' },
      ],
    },
  ],
});
