import { headNotInCharge } from '../../src/rules/head-not-in-charge';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(headNotInCharge, {
  valid: [
    {
      name: 'a deputy, another area, the head’s own post, a closed word in the risk only',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 | 责任领导 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 周若溪 |
        | 执法岗 | 水政执法 | 选择性执法 | 两人执法 | 林启明 |
        | 局长 | 选人用人 | 一言堂 | 末位表态 | 林启明 |
        | 文秘 | 会议保密 | 泄露干部任免内容 | 保密承诺 | 林启明 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | |`,
      roster: BUREAU_ROSTER,
    },
    {
      name: 'without a roster, and with areas of the unit’s own',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 | 责任领导 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 林启明 |`,
    },
    {
      name: 'areas of the unit’s own',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 | 责任领导 |
        | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 林启明 |`,
      roster: BUREAU_ROSTER,
      settings: { areasClosedToHead: [{ area: '行政审批', words: ['行政审批'] }] },
    },
  ],
  invalid: [
    {
      name: 'the head by name or office; the deputy by department, else by duties',
      sheet: `
        | 科室 | 岗位 | 权力事项 | 风险点 | 防控措施 | 风险等级 | 责任领导 |
        | 财务科 | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 一级 | 林启明 |
        | 审计科 | 综合岗 | 招标采购 | 规避公开招标 | 集体研究 | 二级 | 局长 |
        | 工程科 | 综合岗 | | 工程款多付 | 联合计量 | 二级 | 林启明 |`,
      roster: BUREAU_ROSTER,
      issues: [
        {
          cell: 'G2',
          messageId: 'head',
          severity: 'error',
          data: { row: 2, column: '责任领导', area: '财务' },
          suggestions: ['周若溪'],
        },
        { cell: 'G3', data: { area: '公共资源交易' }, suggestions: ['邵长宁'] },
        { cell: 'G4', data: { area: '工程建设' }, suggestions: ['邵长宁'] },
      ],
    },
    {
      name: 'a merged leader is reported once',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 权力事项 | 风险点 | 防控措施 | 责任领导 |
            | 会计 | 资金拨付 | 截留收入 | 每月盘点 | 林启明 |
            | 会计 | 预算编制 | 虚列支出 | 集体研究 | |`,
          merges: ['E2:E3'],
        },
      },
      roster: BUREAU_ROSTER,
      issues: [{ cell: 'E2', data: { row: 2 } }],
    },
  ],
});
