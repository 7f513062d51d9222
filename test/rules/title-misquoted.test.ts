import { titleMisquoted } from '../../src/rules/title-misquoted';
import { testRule } from './rule-tester';

const task = (source: string) => `
  | 来源文件 | 任务内容 | 牵头科室 |
  | ${source} | 开展学习 | 办公室 |`;

testRule(titleMisquoted, {
  valid: [
    { name: 'the full title', sheet: task('《中国共产党党员教育管理工作条例》') },
    {
      name: 'the short form without the opening words',
      sheet: task('《纪律处分条例》《党员教育管理工作条例》《招标投标法》'),
    },
    {
      name: 'with an edition in brackets',
      sheet: task('《中国共产党支部工作条例》《中国共产党问责条例（2019年修订）》'),
    },
    {
      name: 'papers of the unit, local versions, commentaries',
      sheet: task(
        '《临河县水务局党风廉政建设工作要点》《临河县党政机关公务用车管理办法》《〈中国共产党章程〉学习辅导》《党委（党组）意识形态工作责任制实施细则》《关于新形势下党内政治生活的若干准则解读》',
      ),
    },
    {
      name: 'titles that are no longer in force are another rule’s',
      sheet: task('《中国共产党党员领导干部廉洁从政若干准则》'),
    },
  ],
  invalid: [
    {
      name: 'a word left out',
      sheet: task('落实《中国共产党教育管理工作条例》要求'),
      issues: [
        {
          cell: 'A2',
          messageId: 'misquoted',
          severity: 'warning',
          data: { row: 2, title: '中国共产党党员教育管理工作条例' },
          suggestions: ['落实《中国共产党党员教育管理工作条例》要求'],
        },
      ],
    },
    {
      name: 'words that changed places, under a merge once',
      sheet: {
        markdown: `
          | 来源文件 | 任务内容 | 牵头科室 |
          | 《党组（党委）全面从严治党主体责任规定》 | 开展学习 | 办公室 |
          | | 开展检查 | 财务科 |`,
        merges: ['A2:A3'],
      },
      issues: [{ cell: 'A2', data: { title: '党委（党组）落实全面从严治党主体责任规定' } }],
    },
  ],
});
