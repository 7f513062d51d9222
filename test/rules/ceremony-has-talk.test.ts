import { ceremonyHasTalk } from '../../src/rules/ceremony-has-talk';
import { testRule } from './rule-tester';

const FILES = `
  | 姓名 | 职务 | 更新日期 | 材料目录 |
  | 顾明哲 | 科长 | 2023-05-01 | 述廉报告、婚丧喜庆事宜报备表 |
  | 欧阳静 | 会计 | 2023-05-01 | 述廉报告、婚丧报备：无 |
  | 温雅琴 | 主任 | 2023-05-01 | 述廉报告 |`;

const talks = (type: string, person: string, reason: string) => `
  | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 谈话事由 |
  | 2023-04-10 | ${type} | 林启明 | ${person} | ${reason} |`;

testRule(ceremonyHasTalk, {
  valid: [
    { name: 'a reminding talk', sheets: { 档案: FILES, 谈话: talks('提醒谈话', '顾明哲', '廉洁提醒') } },
    {
      name: 'a talk about the matter',
      sheets: { 档案: FILES, 谈话: talks('谈心谈话', '顾明哲', '操办婚事') },
    },
    { name: 'no talks given', sheet: FILES },
  ],
  invalid: [
    {
      name: 'a talk with somebody else; the message names nobody',
      sheets: { 档案: FILES, 谈话: talks('提醒谈话', '温雅琴', '廉洁提醒') },
      issues: [{ cell: 'D2', messageId: 'none', severity: 'warning', data: { row: 2 } }],
    },
    {
      name: 'a talk of care about something else',
      sheets: { 档案: FILES, 谈话: talks('谈心谈话', '顾明哲', '工作交流') },
      issues: [{ cell: 'D2' }],
    },
  ],
});
