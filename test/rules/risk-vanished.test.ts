import { riskVanished } from '../../src/rules/risk-vanished';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const RISKS = '| 序号 | 岗位名称 | 风险点描述 | 防控措施 | 变更类型 | 变更原因 |';
const PREVIOUS = `
  ${RISKS}
  | 1 | 出纳 | 未按规定盘点现金 | 每日盘点 |  |  |
  | 2 | 文秘 | 违规借阅涉密文件 | 专人管理 |  |  |`;
const REGISTER = '| 姓名 | 思想道德风险 | 岗位职责风险 | 外部环境风险 | 个人防控措施 |';

testRule(riskVanished, {
  valid: [
    {
      name: 'all are there, moved or reworded; one was taken out with a reason, one was marked the time before',
      previous: {
        表: `${PREVIOUS}
          | 3 | 司机 | 公车私用 | 定点停放 | 消除 | 公车已移交 |
          | 4 | 保管员 | 物资出库未登记 | 按月盘点 | 消除 |  |`,
      },
      sheet: `
        ${RISKS}
        | 1 | 文秘 | 违规借阅涉密文件资料 | 专人管理 |  |  |
        | 2 | 出纳 | 未按规定盘点现金 | 每日盘点 | 消除 | 出纳岗撤并，经党组会批准 |
        | 3 | 保管员 | 物资出库未登记 | 按月盘点 | 消除 |  |`,
    },
    {
      name: 'a line below the table accounts for it; the ledger of another unit',
      previous: { 表: PREVIOUS, 表2: `填报单位：临河县林业局${PREVIOUS.replace('涉密', '重要')}` },
      sheet: `
        ${RISKS}
        | 1 | 出纳 | 未按规定盘点现金 | 每日盘点 |  |  |
        备注：因文秘岗撤销，消除风险点1个，经局党组会审定。`,
    },
    {
      name: 'somebody who left needs no register',
      roster: BUREAU_ROSTER,
      previous: { 表: `${REGISTER}\n| 罗守成 | 学习不深入 | 把关不严 |  | 学习 |` },
      sheet: `${REGISTER}\n| 欧阳静 | 学习不深入 | 把关不严 |  | 学习 |`,
    },
  ],
  invalid: [
    {
      name: 'a row is gone, another is marked without a reason',
      previous: { 表: PREVIOUS },
      sheet: `
        ${RISKS}
        | 1 | 出纳 | 未按规定盘点现金 | 每日盘点 | 消除 |  |`,
      issues: [
        {
          cell: 'C1',
          file: '样例.xlsx',
          messageId: 'risk-points',
          severity: 'error',
          data: { row: 3, sheet: '表', post: '文秘', risk: '违规借阅涉密文件' },
          related: ['C3'],
          suggestions: [2],
        },
        { cell: 'E2', messageId: 'no-reason', data: { row: 2 } },
      ],
    },
    {
      name: 'a register of somebody in service, and a risk taken out of one',
      roster: BUREAU_ROSTER,
      previous: {
        表: `
          ${REGISTER}
          | 顾明哲 | 学习不深入 | 把关不严 | 亲友请托 | 学习 |
          | 欧阳静 | 学习不深入 | 把关不严 | 无 | 学习 |`,
      },
      sheet: `${REGISTER}\n| 顾明哲 | 学习不深入 | 把关不严 |  | 学习 |`,
      issues: [
        { cell: 'A1', messageId: 'personal-register', severity: 'error', data: { row: 3 } },
        { cell: 'D2', messageId: 'emptied', data: { row: 2, column: '外部环境风险' }, related: ['D2'] },
      ],
    },
    {
      name: 'without a roster a missing register is a warning',
      previous: { 表: `${REGISTER}\n| 欧阳静 | 学习不深入 | 把关不严 |  | 学习 |` },
      sheet: `${REGISTER}\n| 顾明哲 | 学习不深入 | 把关不严 |  | 学习 |`,
      issues: [{ cell: 'A1', severity: 'warning' }],
    },
  ],
});
