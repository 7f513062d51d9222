import { dealtWithInTalks } from '../../src/rules/dealt-with-in-talks';
import { testRule } from './rule-tester';

const LIST = '| 反馈日期 | 反馈问题 | 整改措施 | 整改进展 | 处理人数 |';
const TALKS = `
  | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
  | 2022-12-01 | 提醒谈话 | 林启明 | 周若溪 | 年度 |
  | 2023-03-10 | 提醒谈话 | 林启明 | 顾明哲、欧阳静 | 报销把关 |`;
const FIRST_FORM = `
  | 对象姓名 | 主要问题 | 类型 | 组织措施 | 谈话时间 |
  | 部长江 | 变更签证把关不严 | 苗头性问题 | 批评教育 | 2023-04-01 |`;

testRule(dealtWithInTalks, {
  valid: [
    {
      name: 'as many as the ledgers have; sanctions; parts of a number; no number',
      sheets: {
        整改: `
          ${LIST}
          | 2023-03-01 | 报销单缺明细 | 补附明细 | 约谈相关责任人2人，其中谈话提醒9人 | 3 |
          | 2023-03-01 | 变更未核实 | 现场核实 | 对1名责任人进行批评教育，给予党纪处分8人 | 给予党纪处分8人 |
          | 2023-03-01 | 接待无公函 | 补办手续 | 已开展谈话，完成补办 | |
          | 2022-11-01 | 考勤不严 | 每日通报 | 提醒谈话四人次 | |`,
        谈话: TALKS,
        形态: FIRST_FORM,
      },
    },
    {
      name: 'without the ledger of the first form, measures and persons dealt with are left alone',
      sheets: { 整改: `${LIST}\n| 2023-03-01 | 报销单缺明细 | 补附明细 | 批评教育5人 | 6 |`, 谈话: TALKS },
    },
    { name: 'neither ledger', sheet: `${LIST}\n| 2023-03-01 | 报销单缺明细 | 补附明细 | 约谈5人 | 6 |` },
  ],
  invalid: [
    {
      name: 'more talks, more measures, more persons than the ledgers have',
      sheets: {
        整改: `
          ${LIST}
          | 2023-03-01 | 报销单缺明细 | 补附明细 | 对5名责任人开展了提醒谈话 | |
          | 2023-03-01 | 变更未核实 | 现场核实 | 已整改 | 批评教育6人次 |
          | 2023-05-01 | 接待无公函 | 补办手续 | 已补办 | 处理2人 |`,
        谈话: TALKS,
        形态: FIRST_FORM,
      },
      issues: [
        {
          cell: 'D2',
          messageId: 'talks',
          severity: 'error',
          data: { row: 2, column: '整改进展', told: 5, found: 3 },
        },
        { cell: 'E3', messageId: 'measures', data: { told: 6, found: 3 } },
        { cell: 'E4', messageId: 'persons', data: { told: 2, found: 0 } },
      ],
    },
    {
      name: 'over the files of the unit',
      files: {
        'a.xlsx': {
          整改: `填报单位：临河县水务局\n${LIST}\n| 2023-03-01 | 报销单缺明细 | 补附明细 | 约谈3人 | |`,
        },
        'b.xlsx': { 谈话: `填报单位：临河县水务局\n${TALKS.trim()}` },
      },
      issues: [{ cell: 'D3', messageId: 'talks', data: { told: 3, found: 2 } }],
    },
  ],
});
