import { emptyTalk } from '../../src/rules/empty-talk';
import { testRule } from './rule-tester';

testRule(emptyTalk, {
  valid: [
    {
      name: 'an act, a frequency, a record, a rule, an actor',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留收入 | 加强监管，每月盘点一次 |
        | 会计 | 截留收入 | 严格执行《财务管理办法》 |
        | 会计 | 截留收入 | 加强学习；报销由两人复核并签字 |
        | 会计 | 截留收入 | 由财务科长加强监督检查 |
        | 会计 | 截留收入 | 严格执行审批制度，加强管理 |
        | 会计 | 截留收入 | 加强对出纳岗位的监督 |
        | 会计 | 截留收入 | |`,
    },
    {
      name: 'tasks',
      sheet: `
        | 任务内容 | 牵头科室 | 具体措施 | 状态 |
        | 加强廉政教育 | 办公室 | 组织集中学习4次 | 进行中 |`,
    },
  ],
  invalid: [
    {
      name: 'phrases and nothing else',
      sheet: `
        | 岗位 | 风险点 | 防控措施 |
        | 会计 | 截留收入 | 加强学习，提高认识 |
        | 会计 | 截留收入 | 1.加强廉政教育；<br>2.进一步加强监督管理，严格要求。 |
        | 会计 | 截留收入 | 严格执行有关规定 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'empty',
          severity: 'warning',
          data: { row: 2, column: '防控措施', phrases: ['加强学习', '提高认识'] },
        },
        { cell: 'C3', data: { phrases: ['加强廉政教育', '进一步加强监督管理', '严格要求'] } },
        { cell: 'C4' },
      ],
    },
    {
      name: 'rectification and responsibility lists; a merged cell is reported once',
      sheets: {
        整改: {
          markdown: `
            | 反馈问题 | 整改措施 | 状态 |
            | 登记不全 | 高度重视，认真落实 | 整改中 |
            | 未核对 | | 整改中 |`,
          merges: ['B2:B3'],
        },
        清单: `
          | 序号 | 责任主体 | 责任内容 | 具体任务 | 频次 |
          | 1 | 党组 | 研究部署 | 提高政治站位，压实责任 | 每年 |
          | 2 | 党组 | 研究部署 | 增强责任意识，加强监管 | 每年 |`,
      },
      issues: [{ cell: 'B2' }, { cell: 'D3', data: { phrases: ['增强责任意识', '加强监管'] } }],
    },
    {
      name: 'suggests measures of the kind of power',
      sheet: `
        | 岗位 | 权力事项 | 风险点 | 防控措施 |
        | 会计 | 费用报销 | 虚列会议费 | 加强学习 |`,
      issues: [
        {
          cell: 'D2',
          suggestions: [
            '财务科每季度公开会议、培训、差旅三类经费明细，公开页面截图按季归档。',
            '会计人员每笔报销查验发票真伪并核对消费明细、审批单，发票查验截图附在凭证后。',
            '财务审批人逐级在限额权限内签批，超出限额的提交集体研究，签批意见和会议纪要附入凭证。',
          ],
        },
      ],
    },
  ],
});
