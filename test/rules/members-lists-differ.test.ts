import { membersListsDiffer } from '../../src/rules/members-lists-differ';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const HEADER = '| 责任主体 | 责任内容 | 具体任务 | 备注 |';
const duties = (
  who: string,
  remark = '',
): string => `| ${who} | 抓好分管科室党风廉政建设 | 每季度听取分管科室汇报 | ${remark} |
  | ${who} | 加强对分管科室人员教育监督 | 每半年开展一次廉政谈话 | ${remark} |`;

testRule(membersListsDiffer, {
  valid: [
    {
      name: 'own portfolios; the head’s list and the group’s may be alike',
      roster: BUREAU_ROSTER,
      sheet: `
        ${HEADER}
        | 邵长宁 | 抓好工程科党风廉政建设 | 每季度检查工程招标与变更签证 | |
        | 周若溪 | 负责财务科、办公室廉政工作 | 每月抽查报销凭证和公车使用记录 | |
        ${duties('党组')}
        ${duties('党组书记')}`,
    },
    {
      name: 'wording given from above; a text too short to tell',
      sheets: {
        一: `
          ${HEADER}
          ${duties('周若溪', '统一模板')}
          ${duties('邵长宁', '统一模板')}`,
        二: `
          ${HEADER}
          | 顾明哲 | 廉洁自律 | 述责述廉 | |
          | 温雅琴 | 廉洁自律 | 述责述廉 | |`,
      },
    },
  ],
  invalid: [
    {
      name: 'two members in one list',
      roster: BUREAU_ROSTER,
      sheet: `
        ${HEADER}
        ${duties('周若溪')}
        ${duties('邵长宁')}`,
      issues: [
        {
          cell: 'A4',
          messageId: 'alike',
          severity: 'warning',
          data: { row: 4, other: 2, otherSheet: '样例', score: 1 },
          related: ['A2'],
        },
      ],
    },
    {
      name: 'a sheet for each member, the name within the text, subjects merged',
      sheets: {
        周: {
          markdown: `
            ${HEADER}
            | 周若溪（副局长） | 周若溪抓好分管科室党风廉政建设 | 每季度听取分管科室汇报 | |
            | | 加强对分管科室人员教育监督 | 每半年开展一次廉政谈话 | |`,
          merges: ['A2:A3'],
        },
        邵: {
          markdown: `
            ${HEADER}
            | 邵长宁（副局长） | 邵长宁抓好分管科室党风廉政建设 | 每季度听取分管科室汇报 | |
            | | 加强对分管科室人员教育监督 | 每半年开展一次廉政谈话 | |`,
          merges: ['A2:A3'],
        },
      },
      issues: [{ cell: 'A2', data: { otherSheet: '周', score: 1 } }],
    },
  ],
});
