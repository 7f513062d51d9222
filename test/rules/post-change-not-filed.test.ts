import { postChangeNotFiled } from '../../src/rules/post-change-not-filed';
import { testRule } from './rule-tester';

const risks = (first: string, second = first) => `
  | 科室 | 岗位名称 | 风险点描述 | 防控措施 | 责任人 |
  | 财务科 | 会计 | 虚列支出套取资金 | 双人审核 | ${first} |
  | 财务科 | 出纳 | 未按规定盘点现金 | 每日盘点 | ${second} |`;
const people = (department: string, since = '') => `
  | 姓名 | 科室 | 职务 | 任现岗时间 |
  | 欧阳静 | ${department} | 会计 | ${since} |
  | 顾明哲 | 财务科 | 科长 |  |`;
const PREVIOUS = { 风险: risks('欧阳静'), 人员: people('财务科') };

testRule(postChangeNotFiled, {
  valid: [
    {
      name: 'passed on; the day is not yet past; nobody says since when; nobody moved',
      asOf: '2023-06-30',
      previous: PREVIOUS,
      sheets: { 风险: risks('顾明哲'), 人员: people('办公室', '2023-05-08') },
    },
    {
      name: 'the first working day of June is not past',
      asOf: '2023-06-01',
      previous: PREVIOUS,
      sheets: { 风险: risks('欧阳静'), 人员: people('办公室', '2023-05-08') },
    },
    {
      name: 'another position in the same department',
      asOf: '2023-06-30',
      previous: PREVIOUS,
      sheets: { 风险: risks('欧阳静'), 人员: people('财务科', '2023-05-08').replace('会计', '副科长') },
    },
    {
      name: 'nobody says since when',
      asOf: '2023-06-30',
      previous: PREVIOUS,
      sheets: { 风险: risks('欧阳静'), 人员: people('办公室') },
    },
  ],
  invalid: [
    {
      name: 'still named for the risks of the old department',
      asOf: '2023-06-30',
      previous: PREVIOUS,
      sheets: { 风险: risks('欧阳静'), 人员: people('办公室', '2023-05-08') },
      issues: [
        {
          cell: 'E2',
          file: '样例.xlsx',
          messageId: 'not-filed',
          severity: 'warning',
          data: { row: 2, count: 2, since: '2023-05-08', due: '2023-06-01', department: '办公室' },
          related: ['E3'],
        },
      ],
    },
    {
      name: 'one row was forgotten',
      asOf: '2023-06-02',
      previous: PREVIOUS,
      sheets: { 风险: risks('顾明哲', '欧阳静'), 人员: people('办公室', '2023-05-08') },
      issues: [{ cell: 'E3', data: { count: 1 } }],
    },
  ],
});
