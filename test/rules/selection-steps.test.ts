import { selectionSteps } from '../../src/rules/selection-steps';
import { testRule } from './rule-tester';

const chosen = (...rows: readonly string[]) =>
  ['| 姓名 | 原职务 | 拟任职务 | 民主推荐 | 民主测评 | 公示 | 考察 | 任前谈话 |', ...rows].join('\n');

testRule(selectionSteps, {
  valid: [
    {
      name: 'step by step, two on one day',
      sheet: chosen(
        '| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-01 | 2023-03-10 | 2023年3月 | 2023-04-02 |',
      ),
    },
    {
      name: 'under way',
      asOf: '2023-04-01',
      sheet: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | | | |'),
    },
    {
      name: 'another order of the unit',
      sheet: `
        | 姓名 | 原职务 | 拟任职务 | 民主推荐 | 民主测评 | 考察 | 公示 | 任前谈话 |
        | 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | 2023-03-05 | 2023-03-10 | 2023-03-20 |`,
    },
    { name: 'nothing entered', sheet: chosen('| 林启明 | 科员 | 科长 | | | | | |') },
  ],
  invalid: [
    {
      name: 'a step left out in the middle',
      sheet: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | | 2023-03-12 | 2023-03-20 |'),
      issues: [
        {
          cell: 'F2',
          messageId: 'missing',
          severity: 'error',
          data: { column: '公示', other: '考察' },
          related: ['G2'],
        },
      ],
    },
    {
      name: 'the last step never came',
      sheet: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | 2023-03-05 | 2023-03-12 | |'),
      issues: [{ cell: 'H2', messageId: 'missing' }],
    },
    {
      name: 'reversed',
      sheet: chosen(
        '| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | 2023-03-15 | 2023-03-12 | 2023-03-20 |',
      ),
      issues: [{ cell: 'G2', messageId: 'reversed', data: { other: '公示' }, related: ['F2'] }],
    },
    {
      name: 'an order given by the options',
      options: { order: ['recommendDate', 'inspectDate', 'publicityDate'] },
      sheet: chosen('| 林启明 | 科员 | 科长 | 2023-03-01 | 2023-03-02 | 2023-03-05 | 2023-03-12 | |'),
      issues: [{ cell: 'F2', messageId: 'reversed' }],
    },
  ],
});
