import { sectionRows } from '../../src/rules/section-rows';
import { testRule } from './rule-tester';

testRule(sectionRows, {
  valid: [
    {
      name: 'no sections, numbered texts in data rows',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 一、未按规定登记用印 | 一、用印须经审批并登记 |`,
    },
    {
      name: 'a foot line',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 |
        | 填表人：周若溪 |`,
    },
  ],
  invalid: [
    {
      name: 'titles between the data, once a table',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 |
        | 二、机关科室 |
        | 2 | 公车私用 | 一车一卡，每月核对 |
        | 三、所属单位 |
        | 3 | 虚列支出 | 报销须附明细清单 |`,
      issues: [
        {
          cell: 'A3',
          messageId: 'sections',
          severity: 'info',
          data: { rows: ['3', '5'], count: 2 },
          related: ['A5'],
        },
      ],
    },
    {
      name: 'a repeated header',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 |
        | 序号 | 风险点描述 | 防控措施 |
        | 2 | 公车私用 | 一车一卡，每月核对 |`,
      issues: [{ cell: 'A3', data: { rows: ['3'], count: 1 } }],
    },
  ],
});
