import { changesWithoutNewRisk } from '../../src/rules/changes-without-new-risk';
import { testRule } from './rule-tester';

const risks = (...rows: readonly string[]) => ['| 岗位名称 | 风险点描述 | 防控措施 |', ...rows].join('\n');
const posts = (...rows: readonly string[]) => ['| 岗位名称 | 所属科室 |', ...rows].join('\n');
const people = (...rows: readonly string[]) => ['| 姓名 | 科室 | 职务 |', ...rows].join('\n');
const CASHIER = '| 出纳 | 未按规定盘点现金 | 每日盘点 |';
const BEFORE = { 风险: risks(CASHIER), 岗位: posts('| 出纳 | 财务科 |') };

testRule(changesWithoutNewRisk, {
  valid: [
    {
      name: 'a new post with a new risk; nothing new',
      previous: BEFORE,
      sheets: {
        风险: risks(CASHIER, '| 采购员 | 化整为零规避招标 | 公开 |'),
        岗位: posts('| 出纳 | 财务科 |', '| 采购员 | 办公室 |'),
      },
    },
    {
      name: 'no roster of the period before',
      previous: { 风险: risks(CASHIER) },
      sheets: { 风险: risks(CASHIER), 岗位: posts('| 出纳 | 财务科 |', '| 采购员 | 办公室 |') },
    },
    {
      name: 'people moved and the ledger was looked through; others joined or retired',
      previous: {
        风险: risks(CASHIER),
        人员: people('| 欧阳静 | 财务科 | 会计 |', '| 陈嘉禾 | 办公室 | 科员 |'),
      },
      sheets: {
        风险: risks('| 出纳 | 未按规定每日盘点现金 | 每日盘点 |'),
        人员: people('| 欧阳静 | 办公室 | 会计 |', '| 温雅琴 | 办公室 | 主任 |'),
      },
    },
  ],
  invalid: [
    {
      name: 'a new post without a new risk',
      previous: BEFORE,
      sheets: { 风险: risks(CASHIER), 岗位: posts('| 出纳 | 财务科 |', '| 采购员 | 办公室 |') },
      issues: [
        {
          cell: 'B1',
          file: '样例.xlsx',
          messageId: 'new',
          severity: 'warning',
          data: { names: ['采购员'], count: 1, people: 0 },
        },
      ],
    },
    {
      name: 'people moved and nothing was touched',
      previous: {
        风险: risks(CASHIER),
        人员: people('| 欧阳静 | 财务科 | 会计 |', '| 陈嘉禾 | 办公室 | 科员 |'),
      },
      sheets: {
        风险: risks(CASHIER),
        人员: people('| 欧阳静 | 办公室 | 科员 |', '| 陈嘉禾 | 财务科 | 会计 |'),
      },
      issues: [{ cell: 'B1', messageId: 'moved', data: { people: 2 } }],
    },
  ],
});
