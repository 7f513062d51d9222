import { measureIsCheckable } from '../../src/rules/measure-is-checkable';
import { testRule } from './rule-tester';

testRule(measureIsCheckable, {
  valid: [
    {
      name: 'two elements in the text',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 擅自用印 | 用印须填审批单，由办公室主任审批 |
        | 坐支现金 | 每月盘点 |
        | 超标准接待 | 执行《公务接待管理办法》，先报批后接待 |`,
    },
    {
      name: 'columns beside the measure count',
      sheet: `
        | 风险点描述 | 防控措施 | 制度依据 | 责任人 |
        | 擅自用印 | 把好用印关口，堵住漏洞 | 印章管理规定 | 周若溪 |`,
    },
    {
      name: 'measures of one risk in two rows; a blank measure is another matter',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 防控措施 |
            | 擅自用印 | 把好用印关口，堵住漏洞 |
            | | 用印登记，每季度抽查 |
            | 外带印章 | |`,
          merges: ['A2:A3'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'no element at all',
      sheet: `
        | 风险点描述 | 防控措施 |
        | 擅自用印 | 把好用印关口，堵住漏洞 |`,
      issues: [
        {
          cell: 'B2',
          messageId: 'vague',
          severity: 'warning',
          data: { row: 2, count: 4, missing: ['制度依据', '责任岗位', '频次', '留痕凭证'] },
        },
      ],
    },
    {
      name: 'only the post beside it; columns left blank do not count',
      sheet: `
        | 风险点描述 | 防控措施 | 制度依据 | 责任人 |
        | 擅自用印 | 把好用印关口，堵住漏洞 | | 周若溪 |`,
      issues: [{ cell: 'B2', data: { missing: ['制度依据', '频次', '留痕凭证'] } }],
    },
  ],
});
