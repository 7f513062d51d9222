import type { RosterPerson } from '../../src/ledger/roster';
import { successorsNamed } from '../../src/rules/successors-named';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const left = (name: string, department: string, position: string, state: string): RosterPerson => ({
  name,
  department,
  position,
  party: '',
  leading: false,
  state,
  inService: false,
});

const roster = {
  ...BUREAU_ROSTER,
  people: [...BUREAU_ROSTER.people, left('韩致远', '工程科', '科长', '2023年2月调离')],
};
const risks = (...rows: readonly string[]) =>
  ['| 岗位名称 | 风险点描述 | 防控措施 | 责任人 | 责任领导 |', ...rows].join('\n');

testRule(successorsNamed, {
  valid: [
    {
      name: 'people in service, and a name unknown',
      roster,
      sheet: risks(
        '| 造价 | 虚增工程量 | 双人复核 | 部长江 | 邵长宁 |',
        '| 招标 | 泄露标底 | 集体研究 | 方清和 | |',
      ),
    },
    {
      name: 'the first working day of the next month has not passed',
      roster,
      asOf: '2023-03-01',
      sheet: risks('| 造价 | 虚增工程量 | 双人复核 | 韩致远 | 邵长宁 |'),
    },
    {
      name: 'somebody of the same name is in service',
      roster: { people: [...roster.people, left('欧阳静', '办公室', '文秘', '退休')] },
      sheet: risks('| 会计 | 虚列支出 | 双人复核 | 欧阳静 | |'),
    },
    {
      name: 'somebody who moved, at the new post; somebody of another department who did not move',
      roster: {
        ...roster,
        people: [...roster.people, { ...left('苏牧野', '工程科', '科员', '2023年5月轮岗'), inService: true }],
      },
      sheet: `
        | 科室 | 风险点描述 | 防控措施 | 责任人 |
        | 工程科 | 泄露标底 | 集体研究 | 苏牧野 |
        | 工程科 | 虚列支出 | 双人复核 | 欧阳静 |`,
    },
    { name: 'no roster', sheet: risks('| 造价 | 虚增工程量 | 双人复核 | 韩致远 | 邵长宁 |') },
  ],
  invalid: [
    {
      name: 'told once, with the successor in every cell; a merge is one cell',
      roster,
      asOf: '2023-03-02',
      sheet: {
        markdown: risks(
          '| 造价 | 虚增工程量 | 双人复核 | 韩致远、陈嘉禾 | 邵长宁 |',
          '| 招标 | 泄露标底 | 集体研究 | 韩致远 | 邵长宁 |',
          '| 验收 | 降低标准 | 外部专家 | | 韩致远 |',
        ),
        merges: ['D3:D4'],
      },
      issues: [
        {
          cell: 'D1',
          messageId: 'named',
          severity: 'warning',
          data: { column: '责任人', state: '2023年2月调离', count: 3, rows: ['2', '3', '4'] },
          related: ['D2', 'D3', 'E4'],
          suggestions: ['部长江、陈嘉禾'],
        },
      ],
    },
    {
      name: 'somebody who moved, still at the old post',
      roster: {
        ...roster,
        people: [...roster.people, { ...left('苏牧野', '工程科', '科员', '2023年5月轮岗'), inService: true }],
      },
      sheet: `
        | 科室 | 风险点描述 | 防控措施 | 责任人 |
        | 财务科 | 虚列支出 | 双人复核 | 苏牧野 |`,
      issues: [{ cell: 'D1', messageId: 'named', data: { state: '2023年5月轮岗' }, related: ['D2'] }],
    },
    {
      name: 'in each ledger; what is signed is not rewritten',
      roster,
      sheets: {
        清单: `
          | 责任主体 | 责任内容 | 具体任务 |
          | 罗守成 | 管好工程 | 检查档案 |`,
        承诺书: `
          | 文书名称 | 签订人 | 签订日期 |
          | 承诺书 | 韩致远 | 2023-03-01 |`,
      },
      issues: [
        { cell: 'A1', messageId: 'named', data: { state: '退休', count: 1 } },
        { cell: 'B1', messageId: 'own-paper', related: ['B2'] },
      ],
    },
  ],
});
