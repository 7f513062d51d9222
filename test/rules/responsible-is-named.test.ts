import { responsibleIsNamed } from '../../src/rules/responsible-is-named';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

testRule(responsibleIsNamed, {
  valid: [
    {
      name: 'names, with posts beside them',
      sheet: `
        | 反馈问题 | 整改措施 | 责任人 | 牵头领导 |
        | 登记不全 | 设专人登记 | 林启明 | 局长林启明 |
        | 登记不全 | 设专人登记 | 温雅琴（办公室主任） | 周若溪 |
        | 登记不全 | 设专人登记 | 经办人：欧阳静 | |`,
    },
    {
      name: 'departments and bodies are for other rules; so is a supervising office',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 | 责任领导 | 监督人 |
        | 会计 | 截留收入 | 每月盘点 | 财务科 | 班子集体 | 纪检组长 |`,
    },
  ],
  invalid: [
    {
      name: 'posts and vague words, without a roster',
      sheet: `
        | 岗位 | 风险点 | 防控措施 | 责任人 | 责任领导 |
        | 会计 | 截留收入 | 每月盘点 | 局长 | 林启明 |
        | 会计 | 截留收入 | 每月盘点 | 相关人员 | 分管领导 |
        | 会计 | 截留收入 | 每月盘点 | 办公室主任 | 林启明 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'title',
          severity: 'warning',
          data: { row: 2, column: '责任人', value: '局长' },
        },
        { cell: 'D3', messageId: 'vague' },
        { cell: 'E3', messageId: 'title' },
        { cell: 'D4', messageId: 'title' },
      ],
    },
    {
      name: 'the roster tells the one holder',
      sheet: `
        | 科室 | 风险点 | 防控措施 | 责任人 | 责任领导 |
        | 财务科 | 截留收入 | 每月盘点 | 科室负责人 | 分管领导 |
        | 工程科 | 截留收入 | 每月盘点 | 财务科长 | 局长 |
        | 工程科 | 截留收入 | 每月盘点 | 科员 | 副局长 |`,
      roster: BUREAU_ROSTER,
      ledger: 'risk-points',
      issues: [
        { cell: 'D2', suggestions: ['顾明哲'] },
        { cell: 'E2', suggestions: ['周若溪'] },
        { cell: 'D3', suggestions: ['顾明哲'] },
        { cell: 'E3', suggestions: ['林启明'] },
        { cell: 'D4', messageId: 'vague' },
        { cell: 'E4', messageId: 'title' },
      ],
    },
  ],
});
