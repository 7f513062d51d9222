import { titleSuperseded } from '../../src/rules/title-superseded';
import { testRule } from './rule-tester';

const task = (source: string) => `
  | 来源文件 | 任务内容 | 牵头科室 |
  | ${source} | 开展学习 | 办公室 |`;

testRule(titleSuperseded, {
  valid: [
    { name: 'in force', sheet: task('《中国共产党廉洁自律准则》《中华人民共和国监察法》') },
    { name: 'a local regulation of a like name', sheet: task('《临河市信访条例》') },
    {
      name: 'beside its successor',
      sheet: task('以《中国共产党廉洁自律准则》替代《中国共产党党员领导干部廉洁从政若干准则》'),
    },
  ],
  invalid: [
    {
      name: 'a code that was replaced',
      sheet: task('学习《中国共产党党员领导干部廉洁从政若干准则》'),
      issues: [
        {
          cell: 'A2',
          messageId: 'superseded',
          severity: 'warning',
          data: { successor: '中国共产党廉洁自律准则' },
          suggestions: ['学习《中国共产党廉洁自律准则》'],
        },
      ],
    },
    {
      name: 'a trial version, a law by its short name',
      sheet: task('《中国共产党党内监督条例（试行）》《合同法》'),
      issues: [
        { cell: 'A2', data: { successor: '中国共产党党内监督条例' } },
        { cell: 'A2', data: { successor: '中华人民共和国民法典' } },
      ],
    },
    {
      name: "a title of the unit's own, repealed with nothing in its place",
      sheet: task('《临河县用水审批办法》'),
      settings: { titles: [{ title: '临河县用水审批办法', repealed: '2020-01-01' }] },
      issues: [{ cell: 'A2', messageId: 'repealed' }],
    },
  ],
});
