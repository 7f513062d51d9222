import type { Obligation } from '../../src/ledger/obligation';
import { obligationMet } from '../../src/rules/obligation-met';
import { testRule } from './rule-tester';

const sheet = (...rows: readonly string[]) =>
  ['| 日期 | 检查方式 | 被检查单位 | 检查内容 |', ...rows.map((row) => `| ${row} |`)].join('\n');
const on = (...days: readonly string[]) =>
  sheet(...days.map((day) => `${day} | 随机抽查 | 财务科 | 工作纪律`));

function owing(rest: Partial<Obligation>): { obligations: readonly Obligation[] } {
  const base = {
    clause: '检查',
    source: '',
    ledger: 'inspections',
    period: 'month',
    min: 1,
    max: null,
    unit: '次',
  };
  return { obligations: [{ ...base, due: [], ...rest } as Obligation] };
}

testRule(obligationMet, {
  valid: [
    { name: 'nothing accepted', asOf: '2023-12-31', sheet: on('2023-01-05') },
    {
      name: 'each month that is over, and time left in this one',
      asOf: '2023-03-02',
      settings: owing({}),
      sheet: on('2023-01-05', '2023年2月'),
    },
    {
      name: 'another ledger',
      asOf: '2023-12-31',
      settings: owing({ ledger: 'meetings' }),
      sheet: on('2023-01-05'),
    },
    {
      name: 'a sheet of the first half only',
      asOf: '2023-12-31',
      settings: owing({ period: 'quarter' }),
      sheet: `2023年上半年监督检查台账\n${on('2023-02-05', '2023-05-06')}`,
    },
    {
      name: 'a row without a date may be the missing one',
      asOf: '2023-12-31',
      settings: owing({ period: 'half-year' }),
      sheet: on('2023-02-05', '下半年某日'),
    },
  ],
  invalid: [
    {
      name: 'two on one day count once, and rows of another kind not at all',
      asOf: '2023-06-30',
      period: '2023H1',
      settings: owing({ period: 'quarter', min: 2, where: { field: 'content', words: ['工作纪律'] } }),
      sheet: sheet(
        '2023-01-05 | 随机抽查 | 财务科 | 工作纪律',
        '2023-01-05 | 随机抽查 | 办公室 | 工作纪律',
        '2023-02-05 | 随机抽查 | 办公室 | 公车管理',
        '2023-04-05 | 随机抽查 | 办公室 | 工作纪律',
        '2023-05-05 | 随机抽查 | 办公室 | 工作纪律',
      ),
      issues: [
        {
          cell: 'A1',
          messageId: 'missed',
          severity: 'error',
          data: { slots: ['第一季度'], count: 1, min: 2 },
        },
      ],
    },
    {
      name: 'little time left, counted to the day that is named',
      asOf: '2023-03-20',
      settings: owing({ period: 'quarter', due: ['03-25', '06-25', '09-25', '12-25'] }),
      sheet: `2023年监督检查台账\n${on('2022-12-30')}`,
      issues: [
        {
          cell: 'A2',
          messageId: 'at-risk',
          severity: 'warning',
          data: { slot: '第一季度', missing: 1, days: 5 },
        },
      ],
    },
    {
      name: 'each unit by itself, under one name, those that never sent anything too',
      asOf: '2023-01-31',
      period: '2023-01',
      settings: owing({ ledger: 'reporting', each: 'unit', unit: '篇', due: [] }),
      roster: {
        units: ['临河县水文站', '临河县水利站'].map((name) => ({
          name,
          aliases: [name.slice(3)],
          reports: true,
        })),
      },
      sheet:
        '| 单位 | 报送类别 | 期次 | 标题 | 截止日 | 报送日期 |\n| 水文站 | 信息 | 1月 | 开展自查 | 2023-01-25 | 2023-01-20 |',
      issues: [
        { cell: 'F1', messageId: 'at-risk', data: { owner: '（临河县水利站）', slot: '1月', missing: 1 } },
      ],
    },
    {
      name: 'above the limit',
      asOf: '2023-02-10',
      settings: owing({ min: 0, max: 1 }),
      sheet: on('2023-01-05', '2023-01-09', '2023-02-03'),
      issues: [{ cell: 'A1', messageId: 'exceeded', severity: 'info', data: { slots: ['1月'], max: 1 } }],
    },
  ],
});
