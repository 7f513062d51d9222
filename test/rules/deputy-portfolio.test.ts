import { deputyPortfolio } from '../../src/rules/deputy-portfolio';
import { testRule } from './rule-tester';

const table = (...rows: readonly string[]) =>
  ['| 领导姓名 | 职务 | 分管工作 | 分管科室 |', ...rows.map((row) => `| ${row} |`)].join('\n');

testRule(deputyPortfolio, {
  valid: [
    {
      name: 'four areas, and what is not his',
      sheet: table(
        '林启明 | 党组书记、局长 | 主持全面工作 |',
        '周若溪 | 副局长 | 分管人事、财务、政府采购和工程建设，不分管行政审批 | 办公室',
        '邵长宁 | 副局长 | 行政审批 | 审批科',
      ),
    },
    {
      name: 'the head is another rule',
      sheet: table('林启明 | 局长 | 人事、财务、项目、采购、审批 |', '周若溪 | 副局长 | 机关党建 | 办公室'),
    },
  ],
  invalid: [
    {
      name: 'all five in one hand',
      sheet: table(
        '林启明 | 局长 | 主持全面工作 |',
        '周若溪 | 副局长 | 分管干部人事、财务、项目建设、招标采购；行政审批 | 办公室',
      ),
      issues: [
        {
          cell: 'C3',
          messageId: 'all-areas',
          severity: 'warning',
          data: { row: 3, count: 5, areas: ['人事', '财务', '项目', '采购', '审批'] },
        },
      ],
    },
    {
      name: 'a lower number by config',
      options: { most: 2 },
      sheet: table('林启明 | 局长 | 主持全面工作 |', '周若溪 | 副局长 | 人事、财务、采购 | 办公室'),
      issues: [{ cell: 'C3', data: { count: 3 } }],
    },
  ],
});
