import { listCoversDepartments } from '../../src/rules/list-covers-departments';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const roster = BUREAU_ROSTER;
const list = (...rows: readonly string[]) =>
  ['| 责任主体 | 责任内容 | 具体任务 | 责任科室 |', ...rows].join('\n');

testRule(listCoversDepartments, {
  valid: [
    {
      name: 'every department, in the text or in the column, with the name of the bureau',
      roster,
      sheet: list(
        '| 周若溪 | 抓好分管领域廉政建设 | 检查财务科账目 | 局办公室 |',
        '| 副局长邵长宁 | 管好工程 | 检查工程科档案 | |',
      ),
    },
    {
      name: '分管科室 stands for all, 分管领域 where no department is named',
      roster,
      sheet: list(
        '| 周若溪 | 管好队伍 | 与分管科室人员谈话 | 办公室 |',
        '| 邵长宁 | 抓好分管领域廉政建设 | 每季度听取汇报 | 机关党委 |',
      ),
    },
    {
      name: 'every department in the column',
      roster,
      sheet: list('| 周若溪 | 推进风险排查 | 每年更新台账 | 各科室 |'),
    },
    {
      name: 'the head, the group, members together, and one without a list',
      roster,
      sheet: list(
        '| 林启明 | 第一责任人 | 亲自部署 | 办公室 |',
        '| 党组 | 研究部署 | 专题研究 | 办公室 |',
        '| 周若溪、邵长宁 | 抓好工程廉政 | 检查工程 | 工程科 |',
      ),
    },
    { name: 'no roster', sheet: list('| 周若溪 | 管好办公室 | 检查 | 办公室 |') },
  ],
  invalid: [
    {
      name: 'one of two departments, whatever is said of the area; the subject merged over its duties',
      roster,
      sheet: {
        markdown: list(
          '| 周若溪 | 抓好分管领域廉政建设 | 每季度听取汇报 | 办公室 |',
          '| | 管好印章 | 每季度核对登记簿 | 办公室 |',
          '| 邵长宁 | 管好工程 | 检查工程科档案 | 工程科 |',
        ),
        merges: ['A2:A3'],
      },
      issues: [
        {
          cell: 'A2',
          messageId: 'not-covered',
          severity: 'warning',
          data: { row: 2, count: 1, departments: ['财务科'] },
        },
      ],
    },
    {
      name: 'added to the departments of the first duty',
      roster,
      sheet: list(
        '| 周若溪 | 管好办公室 | 每季度检查一次 | 办公室 |',
        '| 邵长宁 | 管好工程 | 检查工程科档案 | 工程科 |',
      ),
      issues: [{ cell: 'A2', suggestions: ['办公室、财务科'] }],
      fixed: list(
        '| 周若溪 | 管好办公室 | 每季度检查一次 | 办公室、财务科 |',
        '| 邵长宁 | 管好工程 | 检查工程科档案 | 工程科 |',
      ),
    },
    {
      name: 'a cell that two members share takes the departments of neither',
      roster,
      sheet: {
        markdown: list(
          '| 周若溪 | 管好办公室 | 每季度检查一次 | 办公室 |',
          '| 邵长宁 | 管好工程 | 检查工程科档案 | |',
        ),
        merges: ['D2:D3'],
      },
      issues: [{ cell: 'A2', suggestions: undefined }],
    },
    {
      name: 'none of them, over two files',
      roster,
      files: {
        '一.xlsx': {
          清单一: `填报单位：临河县水务局\n${list('| 邵长宁 | 遵守廉洁纪律 | 报告个人事项 | |')}`,
        },
        '二.xlsx': {
          清单二: `填报单位：临河县水务局\n${list('| 邵长宁 | 讲授廉政党课 | 每年一次 | 机关党委 |')}`,
        },
      },
      issues: [{ cell: 'A3', data: { departments: ['工程科'] } }],
    },
  ],
});
