import { deadlineFromWording } from '../../src/fill/deadline-from-wording';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { fillsOf } from './fill-tester';

const sheet = (...rows: [feedback: string, deadline: string][]): string =>
  [
    '| 反馈日期 | 反馈问题 | 整改目标 | 整改措施 | 牵头领导 | 完成时限 |',
    ...rows.map(
      ([feedback, deadline]) =>
        `| ${feedback} | 会议记录不完整 | 记录齐全 | 逐次核对会议记录并归档 | 周若溪 | ${deadline} |`,
    ),
  ].join('\n');

describe('F09 deadline-from-wording', () => {
  it('turns ends of years, months and quarters into days of the period', () => {
    const deadlines = sheet(['', '年底前'], ['', '4月底前'], ['', '第二季度末'], ['', '6月20日前完成']);
    expect(fillsOf(deadlineFromWording, deadlines, { period: '2023' })).toEqual({
      F2: '2023-12-31',
      F3: '2023-04-30',
      F4: '2023-06-30',
      F5: '2023-06-20',
    });
  });

  it('only suggests where nobody said which year, or where more stands there', () => {
    const deadlines = sheet(['', '年底前'], ['', '2024年6月底前'], ['', '2023年9月底前，并长期坚持']);
    expect(fillsOf(deadlineFromWording, deadlines)).toEqual({
      'F2?': '2023-12-31',
      F3: '2024-06-30',
      'F4?': '2023-09-30',
    });
  });

  it('suggests a day for 立行立改 from the day of feedback', () => {
    const deadlines = sheet(['2023年5月20日', '立行立改'], ['@2023-05-25', '立行立改'], ['', '立行立改']);
    expect(fillsOf(deadlineFromWording, deadlines)).toEqual({ 'F2?': '2023-06-04', 'F3?': '2023-06-09' });
    const settings = { ...DEFAULT_SETTINGS, immediateDays: 30 };
    expect(fillsOf(deadlineFromWording, deadlines, { settings })).toMatchObject({ 'F2?': '2023-06-19' });
  });

  it('leaves open-ended words, dates and months alone', () => {
    const deadlines = sheet(
      ['', '长期坚持'],
      ['', '2023.6.30'],
      ['', '2023年6月'],
      ['', '@2023-06-30'],
      ['', '月底前'],
    );
    expect(fillsOf(deadlineFromWording, deadlines, { period: '2023' })).toEqual({});
  });
});
