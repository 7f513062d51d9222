import { declaredCountMatches } from '../../src/rules/declared-count-matches';
import { testRule } from './rule-tester';

testRule(declaredCountMatches, {
  valid: [
    {
      name: 'right numbers in several ways of counting, numbers of other things',
      sheet: `
        | 临河县水务局2023年廉政风险台账 |
        | 本表共梳理廉政风险点三个，制定防控措施4条，涉及权力事项2项；一级风险点1个、二级2个；召开3次会议 |
        | 权力事项 | 风险点描述 | 风险等级 | 防控措施 |
        | 资金审批 | 收入不及时入账 | 一级 | 1.每日对账<br>2.按月公示 |
        | 资金审批 | 虚列支出 | 二级 | 双人复核 |
        | 物资采购 | 化整为零规避招标 | 二级 | 集体研究 |
        | 合计 | 3个 | | |`,
    },
    {
      name: 'a number for more than this sheet',
      sheet: `
        | 临河县水务局廉政风险台账 |
        | 全局共排查风险点120个，全体干部13人 |
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 出纳 | 收入不及时入账 | 每日对账 |`,
    },
    {
      name: 'the state of problems belongs to another rule',
      sheet: `
        | 问题整改台账 |
        | 问题总数3个，已完成3个 |
        | 反馈问题 | 整改措施 | 状态 |
        | 印章使用登记不全 | 设专人登记用印 | 已完成 |`,
    },
  ],
  invalid: [
    {
      name: 'a line that says how many there are',
      sheet: `
        | 本科室共有风险点6个 |
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |`,
      issues: [
        {
          cell: 'A1',
          data: { what: '风险点', declared: 6, counted: 1 },
          fix: { A1: '本科室共有风险点1个' },
        },
      ],
    },
    {
      name: 'risk points, measures and a level',
      sheet: `
        | 临河县水务局2023年廉政风险台账 |
        | 共梳理风险点37个，制定防控措施41条，其中一级风险点2个 |
        | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |
        | 出纳 | 收入不及时入账 | 一级 | 每日对账 |
        | 会计 | 虚列支出 | 二级 | 双人复核 |`,
      issues: [
        {
          cell: 'A2',
          messageId: 'count',
          severity: 'error',
          data: { what: '风险点', declared: 37, counted: 2 },
        },
        { cell: 'A2', data: { what: '措施', declared: 41, counted: 2 } },
        { cell: 'A2', data: { what: '一级风险点', declared: 2, counted: 1 } },
      ],
    },
    {
      name: 'a total row',
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 出纳 | 收入不及时入账 | 每日对账 |
        | 会计 | 虚列支出 | 双人复核 |
        | 合计 | 3个 | |`,
      issues: [{ cell: 'A4', data: { declared: 3, counted: 2 }, fix: { B4: '2个' } }],
    },
    {
      name: 'problems, in Chinese numerals',
      sheet: `
        | 问题整改台账（共反馈问题三个） |
        | 反馈问题 | 整改措施 |
        | 印章使用登记不全 | 设专人登记用印 |
        | 公车加油未核对 | 每月核对一次 |`,
      issues: [{ cell: 'A1', data: { what: '问题', declared: 3, counted: 2 } }],
    },
  ],
});
