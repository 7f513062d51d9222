import { lintWorkbook } from '../../src/core/linter';
import { renderMessage } from '../../src/core/messages';
import { workbookSubject } from '../../src/core/workbook-subject';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULE_MESSAGES } from '../../src/rules/messages';
import { personalData } from '../../src/rules/personal-data';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { testRule } from './rule-tester';

testRule(personalData, {
  valid: [
    {
      name: 'the phone of the head block, dates, document numbers, masked numbers',
      sheet: `
        临河县水务局廉政风险点一览表
        | 填报人：周若溪 | 联系电话：13800001234 |
        | 序号 | 风险点描述 | 防控措施 | 备注 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 | 临水〔2023〕12号 |
        | 2 | 公车私用 | 一车一卡，每月核对 | 138****1234 |`,
    },
    {
      name: 'the phone column of a roster',
      sheet: `
        | 姓名 | 科室 | 职务 | 联系电话 |
        | 周若溪 | 办公室 | 科员 | 13800001234 |`,
    },
  ],
  invalid: [
    {
      name: 'a column without a field, and a number in a text',
      sheet: `
        | 序号 | 反馈问题 | 整改措施 | 责任人 | 身份证号 |
        | 1 | 印章使用登记不全 | 设专人登记用印 | 周若溪 13800001234 | '110101199003070011' |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'phone',
          severity: 'error',
          data: { row: 2 },
          fix: { D2: '周若溪 138****1234' },
        },
        { cell: 'E2', messageId: 'id-card', fix: { E2: '110***********0011' } },
      ],
    },
    {
      name: 'a number stored as a number, a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 签订人 | 签订日期 | 文书名称 | 备注 |
            | 周若溪 | 2023-03-14 | 廉政承诺书 | 13800001234 |
            | 林启明 | 2023-03-14 | 廉政承诺书 | |`,
          merges: ['D2:D3'],
        },
      },
      issues: [{ cell: 'D2', messageId: 'phone' }],
    },
    {
      name: 'anywhere in the block of a form',
      sheets: {
        登记表: {
          markdown: `
            | 个人廉政风险防控登记表 |
            | 姓名 | 周若溪 | 职务 | 办公室科员 |
            | 科室 | 办公室 | 分管工作 | 印章管理，电话13800001234 |
            | 思想道德风险 | 学习不够深入，可能放松自我要求 | | |
            | 岗位职责风险 | 未按规定审批登记擅自用印 | | |
            | 风险等级 | 二级 | | |
            | 个人防控措施 | 用印须经审批并登记，每月核对 | | |
            | 本人承诺（签字） | 周若溪 | | |`,
          merges: ['A1:D1', 'B4:D4', 'B5:D5', 'B6:D6', 'B7:D7', 'B8:D8'],
        },
      },
      issues: [{ cell: 'D3', messageId: 'phone' }],
    },
  ],
});

it('C-29 never repeats the number in its message', () => {
  const workbook = workbookFromMarkdown('样例.xlsx', {
    台账: '| 反馈问题 | 整改措施 | 责任人 |\n| 印章使用登记不全 | 设专人登记用印 | 周若溪13800001234 |',
  });
  const environment = { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };
  const [issue] = lintWorkbook(workbookSubject(workbook, recogniseWorkbook(workbook)), {
    rules: [personalData],
    environment,
    settings: {},
  });
  if (!issue) throw new Error('no issue');
  expect(renderMessage(RULE_MESSAGES, 'zh-CN', issue)).not.toMatch(/1380000/);
  expect(JSON.stringify(issue.data)).not.toMatch(/1380000/);
});
