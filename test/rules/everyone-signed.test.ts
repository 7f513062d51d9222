import { everyoneSigned } from '../../src/rules/everyone-signed';
import { testRule } from './rule-tester';

const person = (name: string, inService = true) => ({
  name,
  department: '办公室',
  position: '科员',
  party: '',
  leading: false,
  state: inService ? '' : '退休',
  inService,
});

const roster = { people: [person('林启明'), person('周若溪'), person('邵长宁'), person('欧阳静', false)] };

testRule(everyoneSigned, {
  valid: [
    {
      name: 'everybody in service, over two sheets; a pledge of some',
      roster,
      sheets: {
        办公室: `
          | 文书名称 | 签订人 | 签订日期 | 本人签名 |
          | 《2023年党风廉政建设承诺书》 | 林启明 | 2023-03-01 | 是 |
          | 党风廉政建设承诺书 | 周若溪 | 2023-03-01 | 是 |
          | 廉政自律承诺书 | 林启明 | 2023-03-01 | 是 |`,
        财务科: `
          | 文书名称 | 签订人 | 签订日期 | 本人签名 |
          | 党风廉政建设承诺书 | 邵长宁 | 2023-03-01 | |`,
      },
    },
    {
      name: 'no roster',
      sheet: `
        | 文书名称 | 签订人 | 签订日期 |
        | 党风廉政建设承诺书 | 林启明 | 2023-03-01 |`,
    },
    {
      name: 'responsibility papers of some people only',
      roster,
      sheet: `
        | 文书名称 | 签订人 | 签订日期 |
        | 党风廉政建设责任书 | 林启明 | 2023-03-01 |`,
    },
  ],
  invalid: [
    {
      name: 'one is missing, one did not sign',
      roster,
      sheet: `
        | 文书名称 | 类别 | 签订人 | 签订日期 | 本人签名 |
        | 党风廉政建设承诺书 | 承诺书 | 林启明 | 2023-03-01 | 是 |
        | 党风廉政建设承诺书 | 承诺书 | 周若溪 | 2023-03-01 | 否 |`,
      issues: [
        {
          cell: 'C1',
          messageId: 'missing',
          severity: 'error',
          data: {
            expected: 3,
            signed: 1,
            count: 2,
            names: ['周若溪', '邵长宁'],
            document: '党风廉政建设承诺书',
          },
          related: ['E3'],
        },
      ],
    },
    {
      name: 'the most widely signed paper where there is no pledge',
      roster,
      sheet: `
        | 文书名称 | 签订人 | 签订日期 |
        | 党风廉政建设责任书 | 林启明 | 2023-03-01 |
        | 党风廉政建设责任书 | 周若溪、欧阳静 | 2023-03-01 |
        | 目标管理责任书 | 邵长宁 | 2023-03-01 |`,
      issues: [{ cell: 'B1', data: { document: '党风廉政建设责任书', names: ['邵长宁'] } }],
    },
  ],
});
