import { doneSpeaksOfFuture } from '../../src/rules/done-speaks-of-future';
import { testRule } from './rule-tester';

testRule(doneSpeaksOfFuture, {
  valid: [
    {
      name: 'done rows that tell what was done, and a row that is not done',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 |
        | 培训不足 | 开展培训 | 印发《2023年度培训计划》，培训两期 | 已完成 |
        | 考核缺失 | 纳入考核 | 将用印登记纳入年度考核 | 已完成 |
        | 制度缺失 | 制定制度 | 拟定了采购管理办法并已印发 | 已完成 |
        | 合同未归档 | 建立档案 | 正在整理，下一步集中归档 | 整改中 |`,
    },
    {
      name: 'no status column',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 |
        | 培训不足 | 开展培训 | 下一步，开展培训 |`,
    },
  ],
  invalid: [
    {
      name: 'what is still to come',
      sheet: `
        | 反馈问题 | 整改措施 | 整改进展 | 状态 |
        | 培训不足 | 开展培训 | 已培训一期，拟于11月再办一期 | 已完成 |
        | 合同未归档 | 建立档案 | 正在整理合同档案 | 已销号 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'future',
          severity: 'warning',
          data: { row: 2, word: '拟' },
          related: ['D2'],
        },
        { cell: 'C3', data: { word: '正在' } },
      ],
    },
    {
      name: 'in a task breakdown',
      sheet: `
        | 任务内容 | 牵头科室 | 完成时限 | 状态 | 进展 |
        | 修订采购办法 | 财务科 | 2023-06-30 | 已完成 | 初稿已形成，下一步提交会议审议 |`,
      issues: [{ cell: 'E2', data: { word: '下一步' } }],
    },
  ],
});
