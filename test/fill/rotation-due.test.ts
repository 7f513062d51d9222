import { rotationDue } from '../../src/fill/rotation-due';
import { fillsOf } from './fill-tester';

const sheet = (...rows: [since: string, limit: string][]): string =>
  [
    '重点岗位轮岗台账',
    '| 姓名 | 原岗位 | 任现岗起始 | 任现岗年限 | 岗位类别 | 轮岗上限年限 | 应轮岗日期 |',
    ...rows.map(([since, limit]) => `| 林启明 | 出纳 | ${since} | | 财务 | ${limit} | |`),
  ].join('\n');

describe('F18 rotation-due', () => {
  it('fills years, never rounded up, and the day of the limit', () => {
    expect(
      fillsOf(rotationDue, sheet(['2019-05-20', '5'], ['2020-02-29', '5年'], ['2021年3月', '3'])),
    ).toEqual({
      D3: 4.5,
      G3: '2024-05-20',
      D4: 3.8,
      G4: '2025-02-28',
      D5: 2.7,
      G5: '2024-03',
    });
  });

  it('stays silent without a start, a limit, or with a start still to come', () => {
    expect(fillsOf(rotationDue, sheet(['', '5'], ['2025-01-01', '5'], ['2020', '5']))).toEqual({});
    expect(fillsOf(rotationDue, sheet(['2019-05-20', '']))).toEqual({ D3: 4.5 });
  });
});
