import { headBlockComplete } from '../../src/rules/head-block-complete';
import { testRule } from './rule-tester';

const TABLE = `
  | 序号 | 反馈问题 | 整改措施 |
  | 1 | 印章使用登记不全 | 设专人登记用印 |`;

testRule(headBlockComplete, {
  valid: [
    {
      name: 'complete, over head and foot',
      sheet: `
        问题整改台账
        | 填报单位：临河县水务局 填报人：周若溪 | | 填报日期：2023年12月20日 |
        ${TABLE.trim()}
        | 审核人：林启明 |`,
    },
    {
      name: 'the unit known from the title, labels and values in cells of their own',
      sheet: `
        临河县水务局2023年问题整改台账
        | 填报人 | 周若溪 | 填报日期 | 2023-12-20 |
        ${TABLE.trim()}
        | 审核人（签字）：林启明 |`,
    },
    {
      name: 'a roster has no head block',
      sheet: `
        | 姓名 | 科室 | 职务 |
        | 周若溪 | 办公室 | 科员 |`,
    },
  ],
  invalid: [
    {
      name: 'nothing at all: one issue at the title',
      sheet: `
        问题整改台账
        ${TABLE.trim()}`,
      issues: [
        {
          cell: 'A1',
          messageId: 'missing',
          severity: 'error',
          data: { entries: ['填报单位', '填报人', '填报日期', '审核人'] },
        },
      ],
    },
    {
      name: 'a line left for the signature is only noted',
      sheet: `
        临河县水务局2023年问题整改台账
        填报人：周若溪
        ${TABLE.trim()}
        | 审核人（签字）： |`,
      issues: [
        { cell: 'A1', messageId: 'missing', data: { entries: ['填报日期'] } },
        { cell: 'A5', messageId: 'left-blank', severity: 'info', data: { entries: ['审核人'] } },
      ],
    },
    {
      name: 'a blank line of the unit, which a title tells by its short name and the roster in full',
      roster: { units: [{ name: '临河县水务局', aliases: ['县水务局'], reports: true }] },
      sheets: {
        甲: `
          县水务局2023年问题整改台账
          填报单位：　　　填报人：周若溪
          ${TABLE.trim()}
          | 填报日期：2023-12-20 审核人：林启明 |`,
        乙: `
          问题整改台账
          | 填报单位： | | 填报人：周若溪 |
          ${TABLE.trim()}
          | 填报日期：2023-12-20 审核人：林启明 |`,
      },
      issues: [
        {
          cell: 'A2',
          messageId: 'left-blank',
          severity: 'info',
          data: { entries: ['填报单位'] },
          suggestions: ['填报单位：临河县水务局　填报人：周若溪'],
        },
        { cell: 'A2', data: { entries: ['填报单位'] }, suggestions: ['临河县水务局'] },
      ],
    },
  ],
});
