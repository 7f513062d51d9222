import { responsibilitySpread } from '../../src/rules/responsibility-spread';
import { testRule } from './rule-tester';

function rows(people: readonly string[], leaders: readonly string[]): string {
  const lines = people.map((person, index) => {
    return `| 擅自用印${index} | 用印须填审批单 | ${person} | ${leaders[index] ?? ''} |`;
  });
  return ['| 风险点描述 | 防控措施 | 责任人 | 责任领导 |', ...lines].join('\n');
}
const SPREAD = ['周若溪', '温雅琴', '顾明哲', '欧阳静', '部长江', '陈嘉禾', '罗守成', '邵长宁'];
const repeated = (name: string, times: number): string[] => Array.from({ length: times }, () => name);

testRule(responsibilitySpread, {
  valid: [
    { name: 'spread; too few rows', sheet: rows(SPREAD, ['林启明', ...SPREAD.slice(1)]) },
    { name: 'seven rows', sheet: rows(repeated('周若溪', 7), repeated('林启明', 7)) },
    {
      name: 'exactly the share; blanks do not count',
      sheet: rows([...repeated('周若溪', 6), ...SPREAD.slice(1, 5)], repeated('林启明', 7)),
    },
  ],
  invalid: [
    {
      name: 'the person in charge, also beside another',
      sheet: rows(['温雅琴', '周若溪、顾明哲', ...repeated('周若溪', 6)], []),
      issues: [
        {
          cell: 'C1',
          messageId: 'concentrated',
          severity: 'info',
          data: { column: '责任人', count: 7, total: 8, percent: 88, first: 3 },
        },
      ],
    },
    {
      name: 'the leader; a share of one’s own',
      options: { share: 0.5 },
      sheet: rows(SPREAD, [...repeated('林启明', 5), ...SPREAD.slice(0, 3)]),
      issues: [{ cell: 'D1', data: { column: '责任领导', count: 5, percent: 63, first: 2 } }],
    },
  ],
});
