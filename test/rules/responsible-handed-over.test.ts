import { responsibleHandedOver } from '../../src/rules/responsible-handed-over';
import { testRule } from './rule-tester';

const HEAD = '| 岗位名称 | 风险点描述 | 防控措施 | 责任人 | 变更原因 |';
const PREVIOUS = {
  表: `
    ${HEAD}
    | 出纳 | 未按规定盘点现金 | 每日盘点 | 欧阳静 |  |
    | 会计 | 虚列支出套取资金 | 双人审核 | 欧阳静 |  |
    | 文秘 | 违规借阅涉密文件 | 专人管理 | 温雅琴 |  |`,
};

testRule(responsibleHandedOver, {
  valid: [
    {
      name: 'the same person, one more beside, one handed over with a note',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 出纳 | 未按规定盘点现金 | 每日盘点 | 欧阳 静 |  |
        | 会计 | 虚列支出套取资金 | 双人审核 | 欧阳静、顾明哲 |  |
        | 文秘 | 违规借阅涉密文件 | 专人管理 | 陈嘉禾 | 2023年5月交接 |`,
    },
    {
      name: 'nobody is named, or a department (C-12)',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 出纳 | 未按规定盘点现金 | 每日盘点 | 财务科 |  |
        | 会计 | 虚列支出套取资金 | 双人审核 |  |  |`,
    },
  ],
  invalid: [
    {
      name: 'one change over two rows is told once, another by itself',
      previous: PREVIOUS,
      sheet: `
        ${HEAD}
        | 出纳 | 未按规定盘点现金 | 每日盘点 | 顾明哲 |  |
        | 会计 | 虚列支出套取资金 | 双人审核 | 顾明哲 |  |
        | 文秘 | 违规借阅涉密文件 | 专人管理 | 陈嘉禾 |  |`,
      issues: [
        {
          cell: 'D2',
          file: '样例.xlsx',
          messageId: 'rows',
          severity: 'warning',
          data: { row: 2, count: 2 },
          related: ['D3', 'D2'],
        },
        { cell: 'D4', messageId: 'row', data: { row: 4 } },
      ],
    },
    {
      name: 'a problem; a merged name is told once',
      previous: {
        表: '| 反馈问题 | 整改措施 | 责任人 |\n| 账实不符未盘点 | 盘点 | 欧阳静 |\n| 合同管理不规范 | 归口 | 欧阳静 |',
      },
      sheets: {
        表: {
          markdown:
            '| 反馈问题 | 整改措施 | 责任人 |\n| 账实不符未盘点 | 盘点 | 顾明哲 |\n| 合同管理不规范 | 归口 |  |',
          merges: ['C2:C3'],
        },
      },
      issues: [{ cell: 'C2', messageId: 'row' }],
    },
  ],
});
