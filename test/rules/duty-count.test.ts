import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { dutyCount } from '../../src/rules/duty-count';
import { testRule } from './rule-tester';

const LIST = `
  | 责任主体 | 序号 | 责任内容 | 具体任务 | 频次 |
  | 党组 | 1 | 加强组织领导 | 专题研究党风廉政工作 | 每半年一次 |
  | 党组 | 2 | 选好用好干部 | 严格执行任免程序 | 全年 |
  | 党组书记 | 1 | 亲自部署重要工作 | 主持会议部署 | 每半年一次 |
  | 班子成员 | 1 | 抓好分管领域 | 检查分管科室 | 每季度一次 |`;

testRule(dutyCount, {
  valid: [
    {
      name: 'as declared; numbers of other things',
      sheet: `
        | 临河县水务局党组落实主体责任清单 |
        | 党组2项、书记1项、班子成员各1项，共4项；每年报告2次 |
        ${LIST}`,
    },
    { name: 'nothing declared, nothing fixed', sheet: LIST },
    {
      name: 'a duty still to be written counts',
      sheet: `
        | 党组2项 |
        | 责任主体 | 序号 | 责任内容 | 具体任务 |
        | 党组 | 1 | 加强组织领导 | 专题研究党风廉政工作 |
        | 党组 | 2 | | 严格执行任免程序 |`,
    },
    {
      name: 'other bodies than those the unit fixed numbers for',
      settings: { ...DEFAULT_SETTINGS, dutyCounts: { group: 7, secretary: 5, member: 3 } },
      sheet: `
        | 责任主体 | 责任内容 | 具体任务 |
        | 机关党支部书记 | 抓好支部建设 | 召开支部会议 |`,
    },
  ],
  invalid: [
    {
      name: 'not as declared, of a subject and of the whole',
      sheet: `
        | 临河县水务局党组落实主体责任清单 |
        | 党组承担责任三项、书记1项；责任清单共5项 |
        ${LIST}`,
      issues: [
        {
          cell: 'A2',
          messageId: 'subject',
          severity: 'error',
          data: { subject: '党组', declared: 3, counted: 2, first: 5 },
          related: ['A5'],
        },
        { cell: 'A2', messageId: 'total', data: { declared: 5, counted: 4 } },
      ],
    },
    {
      name: 'not as the unit fixed; merged subjects; a member by name',
      settings: { ...DEFAULT_SETTINGS, dutyCounts: { group: 2, secretary: 1, member: 1 } },
      roster: {
        people: [
          {
            name: '周若溪',
            department: '',
            position: '副局长',
            party: '',
            leading: true,
            state: '',
            inService: true,
          },
        ],
      },
      sheets: {
        样例: {
          markdown: `
            | 责任主体 | 责任内容 | 具体任务 |
            | 党组 | 加强组织领导 | 专题研究党风廉政工作 |
            | | 选好用好干部 | 严格执行任免程序 |
            | 党组书记 | 亲自部署重要工作 | 主持会议部署 |
            | 周若溪 | 抓好分管领域 | 检查分管科室 |
            | 周若溪 | 带头廉洁自律 | 述责述廉 |`,
          merges: ['A2:A3'],
        },
      },
      issues: [
        {
          cell: 'A1',
          messageId: 'subject',
          data: { subject: '班子成员', declared: 1, counted: 2, first: 5 },
          related: ['A5'],
        },
      ],
    },
  ],
});
