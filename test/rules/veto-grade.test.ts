import { vetoGrade } from '../../src/rules/veto-grade';
import { testRule } from './rule-tester';

const results = (...rows: readonly string[]) =>
  ['| 单位 | 年度 | 考核得分 | 等次 | 一票否决 |', ...rows].join('\n');

testRule(vetoGrade, {
  valid: [
    {
      name: 'no veto, or a grade to match',
      sheet: results(
        '| 河道站 | 2023 | 95 | 优秀 | 否 |',
        '| 水文站 | 2023 | 60 | 不达标 | 是 |',
        '| 灌区所 | 2023 | 90 | 良好 | |',
        '| 泵站 | 2023 | 90 | 良好 | 未发生 |',
      ),
    },
    {
      name: 'a veto of another year',
      sheet: results('| 河道站 | 2022 | 60 | 差 | 是 |', '| 河道站 | 2023 | 95 | 优秀 | 否 |'),
    },
  ],
  invalid: [
    {
      name: 'excellent under a veto',
      sheet: results(
        '| 河道站 | 2023 | 95 | 优秀 | 是 |',
        '| 水文站 | 2023 | 90 | 达标 | 发生违纪违法案件 |',
      ),
      issues: [
        {
          cell: 'D2',
          messageId: 'graded',
          severity: 'error',
          data: { row: 2, grade: '优秀' },
          related: ['E2'],
        },
        { cell: 'D3' },
      ],
    },
    {
      name: 'the veto in another row of the same unit',
      sheet: results('| 河道站 | 2023 | 95 | 优秀 | |', '| 河道站 | 2023 | 40 | | 是 |'),
      issues: [{ cell: 'D2', related: ['E3'] }],
    },
  ],
});
