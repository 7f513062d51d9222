import { unitsContiguous } from '../../src/rules/units-contiguous';
import { testRule } from './rule-tester';

const HEADER = '| 单位 | 科室 | 风险点描述 | 防控措施 |';

testRule(unitsContiguous, {
  valid: [
    {
      name: 'together; blanks go with the row above; merged',
      sheets: {
        样例: {
          markdown: `
            ${HEADER}
            | 水务局 | 办公室 | 擅自用印 | 用印须填审批单 |
            | 水务局 | | 外带印章 | 双人外带 |
            | 水务局 | 办公室 | 公车私用 | 一车一卡 |
            | 水务局 | 财务科 | 坐支现金 | 每月盘点 |
            | 水务局 | | 白条抵库 | 每月盘点 |`,
          merges: ['B5:B6'],
        },
      },
    },
    {
      name: 'problems go by their own order; sections keep theirs; a list by date',
      sheets: {
        整改: `
          | 反馈问题 | 整改措施 | 牵头科室 |
          | 登记不全 | 设专人登记 | 办公室 |
          | 对账不及时 | 每月对账 | 财务科 |
          | 考勤不全 | 每周公示 | 办公室 |`,
        风险: `
          | 科室 | 风险点描述 | 防控措施 | 完成时限 |
          | 办公室 | 擅自用印 | 用印须填审批单 | 2023-03-01 |
          | 财务科 | 坐支现金 | 每月盘点 | 2023-04-01 |
          | 办公室 | 公车私用 | 一车一卡 | 2023-05-01 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'a department that comes up again twice',
      sheet: `
        ${HEADER}
        | 水务局 | 办公室 | 擅自用印 | 用印须填审批单 |
        | 水务局 | 财务科 | 坐支现金 | 每月盘点 |
        | 水务局 | 办 公室 | 公车私用 | 一车一卡 |
        | 水务局 | 财务科 | 白条抵库 | 每月盘点 |`,
      issues: [
        {
          cell: 'B4',
          messageId: 'scattered',
          severity: 'info',
          data: { column: '科室', rows: ['4', '5'] },
          related: ['B5'],
        },
      ],
    },
    {
      name: 'units before departments',
      sheet: `
        ${HEADER}
        | 水务局 | 办公室 | 擅自用印 | 用印须填审批单 |
        | 河道所 | 办公室 | 坐支现金 | 每月盘点 |
        | 水务局 | 办公室 | 公车私用 | 一车一卡 |`,
      issues: [{ cell: 'A4', data: { column: '单位', rows: ['4'] } }],
    },
  ],
});
