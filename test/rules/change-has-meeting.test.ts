import { changeHasMeeting } from '../../src/rules/change-has-meeting';
import { testRule } from './rule-tester';

const risks = (...changes: readonly string[]) =>
  [
    '2023年廉政风险点台账',
    '| 岗位名称 | 风险点描述 | 防控措施 | 变更类型 |',
    ...changes.map((change) => `| 会计 | 虚列支出 | 双人复核 | ${change} |`),
  ].join('\n');
const meetings = (...rows: readonly string[]) =>
  ['| 日期 | 会议名称 | 会议类型 | 议题 | 议题类别 | 主持人 | 纪要编号 |', ...rows].join('\n');

const OTHER = '| 2023-03-01 | 第1次党组会 | 党组会 | 研究年度安排 | 专题研究 | 林启明 | 〔2023〕1号 |';

testRule(changeHasMeeting, {
  valid: [
    {
      name: 'a topic on risk points',
      sheets: {
        风险点: risks('新增', '调整'),
        会议: meetings(
          OTHER,
          '| 2023-10-25 | 领导小组会 | 领导小组会 | 审定廉政风险点台账 | 其他 | 林启明 | 〔2023〕9号 |',
        ),
      },
    },
    {
      name: 'by the kind of topic, in another file',
      files: {
        '一.xlsx': { 风险点: `填报单位：临河县水务局\n${risks('消除')}` },
        '二.xlsx': {
          会议: `填报单位：临河县水务局\n${meetings('| 2023-10-25 | 领导小组会 | 领导小组会 | 审议台账 | 审定台账 | 林启明 | 〔2023〕9号 |')}`,
        },
      },
    },
    { name: 'nothing changed', sheets: { 风险点: risks('保留', ''), 会议: meetings(OTHER) } },
    { name: 'no ledger of meetings', sheet: risks('新增') },
  ],
  invalid: [
    {
      name: 'no meeting on risk points',
      sheets: { 风险点: risks('新增', '保留', '调整'), 会议: meetings(OTHER) },
      issues: [
        {
          cell: 'D2',
          messageId: 'no-meeting',
          severity: 'warning',
          data: { count: 2, year: 2023 },
          related: ['D3', 'D5'],
        },
      ],
    },
    {
      name: 'a meeting of the year before; a merged cell is one',
      sheets: {
        风险点: { markdown: risks('消除', ''), merges: ['D3:D4'] },
        会议: meetings(
          '| 2022-10-25 | 领导小组会 | 领导小组会 | 审定廉政风险点台账 | 审定台账 | 林启明 | 〔2022〕9号 |',
        ),
      },
      issues: [{ cell: 'D2', data: { count: 1 }, related: ['D3'] }],
    },
  ],
});
