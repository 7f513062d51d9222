import { measureFitsRisk } from '../../src/rules/measure-fits-risk';
import { testRule } from './rule-tester';

testRule(measureFitsRisk, {
  valid: [
    {
      name: 'one field, fields that go together, general measures, one word only',
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 出纳 | 坐支现金、白条抵库 | 每月盘点库存现金，银行账户专人对账 |
        | 付款 | 虚开发票、报销个人费用 | 招标文件专家评审，评标随机抽取专家 |
        | 出纳 | 坐支现金、白条抵库 | 分级审批，定期抽查，集体研究 |
        | 出纳 | 坐支收入 | 任前公示不少于五天 |`,
    },
    {
      name: 'the field is that of the row; a word in common',
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 招录考试 | 坐支现金、白条抵库 | 考题专人保管，面试随机分组 |
        | 出纳 | 坐支现金、白条抵库 | 考题专人保管，面试现场不得收取现金以外费用 |`,
    },
    {
      name: 'risks merged over their measures are read together',
      sheets: {
        样例: {
          markdown: `
            | 权力事项 | 风险点描述 | 防控措施 |
            | 出纳 | 坐支收入、白条抵库 | 考题专人保管，面试随机分组 |
            | | | 支票与印鉴分管 |`,
          merges: ['B2:B3'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a measure on appointments for a risk with cash',
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 出纳 | 坐支现金、白条抵库 | 考察材料由两人签字，任前公示五天 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'stray',
          severity: 'warning',
          data: {
            row: 2,
            riskField: '财务',
            riskWords: ['现金', '坐支', '白条'],
            measureField: '人事',
            measureWords: ['考察材料', '任前公示'],
          },
          related: ['B2'],
        },
      ],
    },
    {
      name: 'a measure on vehicles for a risk of enforcement; two words are enough where configured',
      options: { words: 2 },
      sheet: `
        | 风险点描述 | 防控措施 |
        | 行政处罚畸轻畸重 | 节假日集中封存 |`,
      issues: [{ cell: 'B2', data: { riskField: '执法', measureField: '车辆' } }],
    },
    {
      name: 'suggests measures of the kind of power',
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 现金收付 | 坐支现金、白条抵库 | 考察材料由两人签字，任前公示五天 |`,
      issues: [
        {
          cell: 'C2',
          suggestions: [
            '财务盘点小组每季度不打招呼盘点库存现金和空白支票，盘点表由盘点人、出纳共同签字。',
            '出纳每日登记现金日记账并把库存控制在限额以内，日记账日清签字，超限额存款回单附后。',
            '财务科每次开立账户前报经集体研究并到财政部门办理备案，开户批准件和备案回执存档。',
          ],
        },
      ],
    },
  ],
});
