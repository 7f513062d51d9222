import { oneRiskOneLevel } from '../../src/rules/one-risk-one-level';
import { testRule } from './rule-tester';

testRule(oneRiskOneLevel, {
  valid: [
    {
      name: 'one level, however written',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 一级 |
        | 会计 | 截留收入（一级）；坐支现金（一级） | 每月盘点 | 一级（高） |
        | 会计 | 截留收入 | 每月盘点 | ★★<br>★★ |
        | 会计 | 越级上报，未经三级审批 | 每月盘点 | |`,
    },
    {
      name: 'a composite column with one level',
      sheet: `
        | 岗位 | 廉政风险点及等级 | 防控措施 |
        | 会计 | 截留收入★★；坐支现金★★ | 每月盘点 |`,
      ledger: 'risk-points',
    },
  ],
  invalid: [
    {
      name: 'several levels in the level cell or beside the risks',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 风险等级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 一级、二级 |
        | 会计 | 截留收入（高风险）；坐支现金（低风险） | 每月盘点 | |
        | 会计 | 1.截留收入★★★；2.坐支现金★ | 每月盘点 | 二级 |
        | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 1.高<br>2.中 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'levels',
          severity: 'warning',
          data: { row: 2, column: '风险等级', levels: ['一级', '二级'] },
        },
        { cell: 'B3', messageId: 'risks', data: { levels: ['高', '低'] } },
        { cell: 'B4', messageId: 'risks', data: { levels: ['★★★', '★'] } },
        { cell: 'D5', messageId: 'levels', data: { levels: ['高', '中'] } },
      ],
    },
    {
      name: 'measures go with their risks, a row below moves down, and a number stays with the first row',
      sheet: `
        | 序号 | 岗位 | 风险点 | 防控措施 | 风险等级 | 完成时限 |
        | 1 | 会计 | 1.收到现金不入账截留使用；2.直接用收入支付费用 | 1.会计每月盘点库存现金并签字；2.出纳每日对账并报科长复核 | 1.二级；2.三级 | 2023-06-30 |
        | 2 | 出纳 | 用白条抵充库存现金 | 每月双人盘库并记录 | 二级 | 2023-06-30 |`,
      issues: [{ cell: 'E2', messageId: 'levels', suggestions: ['收到现金不入账截留使用'] }],
      fixed: `
        | 序号 | 岗位 | 风险点 | 防控措施 | 风险等级 | 完成时限 |
        | 1 | 会计 | 收到现金不入账截留使用 | 会计每月盘点库存现金并签字 | 二级 | 2023-06-30 |
        | | 会计 | 直接用收入支付费用 | 出纳每日对账并报科长复核 | 三级 | 2023-06-30 |
        | 2 | 出纳 | 用白条抵充库存现金 | 每月双人盘库并记录 | 二级 | 2023-06-30 |`,
    },
    {
      name: 'levels beside the risks, in a column of both; one measure for all of them',
      sheet: `
        | 岗位 | 廉政风险点及等级 | 防控措施 |
        | 会计 | 收到现金不入账截留使用★★；直接用收入支付费用★ | 会计每月盘点库存现金并签字 |`,
      ledger: 'risk-points',
      issues: [{ cell: 'B2', messageId: 'risks' }],
      fixed: `
        | 岗位 | 廉政风险点及等级 | 防控措施 |
        | 会计 | 收到现金不入账截留使用★★ | 会计每月盘点库存现金并签字 |
        | 会计 | 直接用收入支付费用★ | 会计每月盘点库存现金并签字 |`,
    },
    {
      name: 'levels that cannot be told apart by risk, and a merge over the row: no split',
      sheets: {
        样例: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 风险等级 |
            | 会计 | 1.截留收入；2.坐支现金；3.白条抵库 | 每月盘点 | 一级、二级 |
            | 会计 | 1.截留收入；2.坐支现金 | 每月盘点 | 一级、二级、三级 |
            | 出纳 | 1.截留收入；2.坐支现金 | 每日对账 | 一级、三级 |
            | | 擅自用印 | 用印须填审批单 | 二级 |`,
          merges: ['A4:A5'],
        },
      },
      issues: [
        { cell: 'D2', suggestions: undefined },
        { cell: 'D3', suggestions: undefined },
        { cell: 'D4', suggestions: undefined },
      ],
    },
    {
      name: 'a composite column, and a merged level once',
      sheets: {
        一: `
          | 岗位 | 廉政风险点及等级 | 防控措施 |
          | 会计 | 截留收入★★；坐支现金★★★ | 每月盘点 |`,
        二: {
          markdown: `
            | 岗位 | 风险点 | 防控措施 | 风险等级 |
            | 会计 | 截留收入 | 每月盘点 | 一级/三级 |
            | 出纳 | 坐支现金 | 每月盘点 | |`,
          merges: ['D2:D3'],
        },
      },
      ledger: 'risk-points',
      issues: [
        { cell: 'B2', messageId: 'risks' },
        { cell: 'D2', messageId: 'levels' },
      ],
    },
  ],
});
