import { attendance } from '../../src/fill/attendance';
import { fillsOf, person } from './fill-tester';

const roster = {
  people: ['林启明', '周若溪', '田一禾', '贺知远'].map((name) => person(name, '办公室', '科员')),
};
const sheet = (...rows: string[]): string =>
  [
    '学习教育台账',
    '| 日期 | 主题 | 类别 | 应到 | 实到 | 参加人员 | 请假 | 缺席 |',
    ...rows.map((row) => `| 2023-03-01 | 学习党纪 | 中心组学习 ${row}`),
  ].join('\n');

describe('F19 attendance', () => {
  it('counts the list of names, and lists the absent where all were to come', () => {
    const rows = sheet('| 4 | | 林启明、周若溪 | 田一禾 | |', '| 4 | 3 | 林启明、周若溪、田一禾 | 无 | |');
    expect(fillsOf(attendance, rows, { roster })).toEqual({ E3: 2, 'H3?': '贺知远', 'H4?': '贺知远' });
  });

  it('stays silent where the list holds more than names, or not everybody was to come', () => {
    const rows = sheet(
      '| 3 | | 林启明、周若溪等全体人员 | | |',
      '| 3 | 2 | 林启明、周若溪 | | |',
      '| 4 | 2 | 林启明、陌生人 | | |',
    );
    expect(fillsOf(attendance, rows, { roster })).toEqual({});
  });
});
