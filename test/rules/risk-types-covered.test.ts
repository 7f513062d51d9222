import { riskTypesCovered } from '../../src/rules/risk-types-covered';
import { testRule } from './rule-tester';

const rows = (types: readonly string[]): string =>
  [
    '| 风险类型 | 风险点描述 | 防控措施 |',
    ...types.map((type, index) => `| ${type} | 擅自用印${index} | 用印须填审批单 |`),
  ].join('\n');
const FOUR = ['思想道德', '岗位职责风险', '工作流程', '制度机制类'];

testRule(riskTypesCovered, {
  valid: [
    { name: 'all five, in other words too', sheet: rows([...FOUR, ...FOUR, '外部环境风险']) },
    { name: 'a short list', sheet: rows(FOUR) },
    {
      name: 'kinds of the unit’s own are another rule’s matter',
      sheet: rows(['用人', '用权', '用钱', '用车', '用房', '用印', '用电', '岗位职责']),
    },
    {
      name: 'a register with all five columns',
      sheet: `
        | 姓名 | 思想道德风险 | 岗位职责风险 | 业务流程风险 | 制度机制风险 | 外部环境风险 | 个人防控措施 |
        | 周若溪 | 放松学习 | 不履职 | 不按程序办理 | 制度不健全 | 受服务对象利诱 | 坚持学习制度 |`,
    },
  ],
  invalid: [
    {
      name: 'a list without two kinds',
      sheet: rows([
        '岗位职责',
        '岗位职责',
        '岗位职责',
        '工作流程',
        '工作流程',
        '制度机制',
        '制度机制',
        '制度机制',
      ]),
      issues: [
        {
          cell: 'A1',
          messageId: 'list',
          severity: 'info',
          data: { column: '风险类型', types: ['思想道德风险', '外部环境风险'] },
        },
      ],
    },
    {
      name: 'a register without a column, and with a blank one',
      sheet: `
        个人廉政风险防控登记表
        | 姓名 | 思想道德风险 | 岗位职责风险 | 业务流程风险 | 制度机制风险 | 个人防控措施 |
        | 周若溪 | 放松学习 | 不履职 | 不按程序办理 | / | 坚持学习制度 |`,
      issues: [{ cell: 'A1', messageId: 'register', data: { types: ['制度机制风险', '外部环境风险'] } }],
    },
  ],
});
