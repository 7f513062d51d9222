import { basisFromPower } from '../../src/fill/basis-from-power';
import { fillsOf } from './fill-tester';

const powers = [
  { name: '取水许可', kind: '行政许可', department: '水资源科', basis: '《中华人民共和国水法》' },
  { name: '罚款', kind: '执法处罚', department: '执法队', basis: '《甲办法》' },
  { name: '罚款', kind: '执法处罚', department: '水政科', basis: '《乙办法》' },
  { name: '接待', kind: '接待用车', department: '办公室' },
];
const sheet = (...rows: [department: string, power: string, basis?: string][]) =>
  [
    '| 科室 | 权力事项 | 风险点描述 | 防控措施 | 制度依据 |',
    ...rows.map(
      ([department, power, basis = '']) =>
        `| ${department} | ${power} | 不按规定办理 | 由两人复核 | ${basis} |`,
    ),
  ].join('\n');

describe('F04 basis-from-power', () => {
  it('suggests what the power rests on by the list of powers', () => {
    const rows = sheet(['水资源科', '取水许可'], ['水政科', '罚款'], ['水资源科', '取水许可', '本局办法']);
    expect(fillsOf(basisFromPower, rows, { roster: { powers } })).toEqual({
      'E2?': '《中华人民共和国水法》',
      'E3?': '《乙办法》',
    });
  });

  it('stays silent where the list has two, none, or another department', () => {
    const rows = sheet(['', '罚款'], ['办公室', '接待'], ['办公室', '取水许可'], ['水资源科', '']);
    expect(fillsOf(basisFromPower, rows, { roster: { powers } })).toEqual({});
    expect(fillsOf(basisFromPower, sheet(['水政科', '罚款']))).toEqual({});
  });
});
