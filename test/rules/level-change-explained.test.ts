import { levelChangeExplained } from '../../src/rules/level-change-explained';
import { testRule } from './rule-tester';

const HEAD = '| 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 变更原因 | 备注 |';
const PREVIOUS = {
  表: `
    ${HEAD}
    | 出纳 | 未按规定盘点现金 | 一级 | 每日盘点 |  |  |
    | 文秘 | 违规借阅涉密文件 | 三级 | 专人管理 |  | 长期岗位 |`,
};

testRule(levelChangeExplained, {
  valid: [
    {
      name: 'no change but of the notation; a change with its reason; a risk that is new',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 出纳 | 未按规定盘点现金 | 高 | 每日盘点 |  |  |
        | 文秘 | 违规借阅涉密文件 | 二级 | 专人管理 | 新增涉密业务，经党组会审核 |  |
        | 司机 | 公车私用 | 一级 | 定点停放 |  |  |`,
    },
    {
      name: 'the reason stands in the remarks; a level that is blank or none',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 出纳 | 未按规定盘点现金 |  | 每日盘点 |  |  |
        | 文秘 | 违规借阅涉密文件 | 一级 | 专人管理 |  | 领导小组审定上调 |`,
    },
  ],
  invalid: [
    {
      name: 'up and down without a reason; the remark of the last time is none',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 文秘 | 违规借阅涉密文件 | 二级 | 专人管理 |  | 长期岗位 |
        | 出纳 | 未按规定盘点现金 | 三级 | 每日盘点 | — |  |`,
      issues: [
        {
          cell: 'C2',
          file: '样例.xlsx',
          messageId: 'raised',
          severity: 'error',
          data: { row: 2, before: '三级', after: '二级' },
          related: ['C3'],
        },
        {
          cell: 'C3',
          messageId: 'lowered',
          data: { row: 3, before: '一级', after: '三级' },
          related: ['C2'],
        },
      ],
    },
    {
      name: 'a merged level is told once; the level of a register',
      previous: {
        ...PREVIOUS,
        登记: '| 姓名 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |\n| 欧阳静 | 学习不深入 | 把关不严 | 二级 | 学习 |',
      },
      sheets: {
        表: {
          markdown: `
            ${HEAD}
            | 出纳 | 未按规定盘点现金 | 二级 | 每日盘点 |  |  |
            | 文秘 | 违规借阅涉密文件 |  | 专人管理 |  |  |`,
          merges: ['C2:C3'],
        },
        登记: '| 姓名 | 思想道德风险 | 岗位职责风险 | 风险等级 | 个人防控措施 |\n| 欧阳静 | 学习不深入 | 把关不严 | 三级 | 学习 |',
      },
      issues: [
        { cell: 'C2', messageId: 'lowered' },
        { cell: 'D2', messageId: 'lowered' },
      ],
    },
  ],
});
