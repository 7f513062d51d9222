import { hiddenOrBlankRows } from '../../src/rules/hidden-or-blank-rows';
import { testRule } from './rule-tester';

const LIST = `
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |
  | 2 | 公车封存不及时 | 节前逐车封存登记 |
  | 3 | 考勤记录不全 | 每周公示考勤 |`;

testRule(hiddenOrBlankRows, {
  valid: [
    {
      name: 'a filter that hides nothing; the hidden rest of the sheet holds nothing',
      sheet: { markdown: LIST, autoFilter: 'A1:C4', hiddenColumns: ['D1:XFD1048576'] },
    },
    {
      name: 'blank rows below the data; a row within a merge',
      sheets: {
        样例: {
          markdown: `
            | 序号 | 反馈问题 | 整改措施 |
            | 1 | 印章使用登记不全 | 设专人登记用印 |
            | | | |
            | 2 | 公车封存不及时 | 节前逐车封存登记 |

            | 填表人：周若溪 | | |`,
          merges: ['A2:A3', 'B2:B3', 'C2:C3'],
        },
      },
    },
    {
      name: 'a hidden sheet as a whole is another matter',
      sheet: { markdown: LIST, hiddenRows: [3], state: 'hidden' },
    },
  ],
  invalid: [
    {
      name: 'rows hidden by a filter, and others by hand',
      sheet: {
        markdown: `${LIST.trimEnd()}\n  | 4 | 值班记录不全 | 逐日填写值班记录 |`,
        hiddenRows: [2, 3, 5],
        autoFilter: 'A1:C4',
      },
      issues: [
        {
          cell: 'A2',
          messageId: 'filtered',
          severity: 'warning',
          data: { sheet: '样例', count: 2, names: ['2', '3'] },
          related: ['A3'],
        },
        { cell: 'A5', messageId: 'hidden-rows', data: { count: 1, names: ['5'] } },
      ],
    },
    {
      name: 'a hidden column that holds something',
      sheet: { markdown: LIST, hiddenColumns: ['B1:B9'] },
      issues: [{ cell: 'B1', messageId: 'hidden-columns', data: { count: 1, names: ['B'] } }],
    },
    {
      name: 'a blank row between the data',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 |
        | 1 | 印章使用登记不全 | 设专人登记用印 |

        | 2 | 公车封存不及时 | 节前逐车封存登记 |`,
      issues: [{ cell: 'A3', messageId: 'blank-rows', data: { count: 1, names: ['3'] } }],
    },
  ],
});
