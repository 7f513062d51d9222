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
    {
      name: 'suggests measures to be added',
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 用印审批 | 擅自用印 | 把好用印关口，堵住漏洞 |`,
      issues: [
        {
          cell: 'C2',
          suggestions: [
            '把好用印关口，堵住漏洞；印章管理岗每次用印核对文稿与审批内容一致后亲自加盖，用印登记簿逐次签名。',
            '把好用印关口，堵住漏洞；用印申请人每次用印前填写用印审批单并附用印文稿，审批单由分管领导签字后留存。',
            '把好用印关口，堵住漏洞；印章外带人员每次外带由两人同行并当日归还，外带登记载明往返时间和见证人。',
          ],
        },
      ],
    },
  ],
});
