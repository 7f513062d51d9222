import { dateNormalised } from '../../src/fill/date-normalised';
import { fillsOf } from './fill-tester';

const sheet = (...dates: string[]): string =>
  [
    '| 文书名称 | 类别 | 签订人 | 签订日期 | 本人签名 |',
    ...dates.map((date) => `| 廉政承诺书 | 承诺书 | 林启明 | ${date} | 是 |`),
  ].join('\n');

describe('F09 date-normalised', () => {
  it('writes whole days as ISO days', () => {
    expect(
      fillsOf(
        dateNormalised,
        sheet('2023.3.14', '2023年3月14日', '20230314', '2023/3/4', '二〇二三年三月十四日'),
      ),
    ).toEqual({
      D2: '2023-03-14',
      D3: '2023-03-14',
      D4: '2023-03-14',
      D5: '2023-03-04',
      D6: '2023-03-14',
    });
  });

  it('leaves alone real dates, ISO days, months, words, times and days that do not exist', () => {
    const dates = [
      '@2023-03-14',
      '2023-03-14',
      '2023年3月',
      '三月中旬',
      '2023年3月14日9时',
      '2023年2月30日',
      '=A1→2023.3.14',
    ];
    expect(fillsOf(dateNormalised, sheet(...dates))).toEqual({});
  });

  it('only suggests a year, and the day of a bare serial number', () => {
    expect(fillsOf(dateNormalised, sheet('3月14日', '45000'), { period: '2022' })).toEqual({
      'D2?': '2022-03-14',
      'D3?': '2023-03-15',
    });
    expect(fillsOf(dateNormalised, `填报日期：2021年12月1日\n${sheet('3月14日', '3月15日')}`)).toEqual({
      'D3?': '2021-03-14',
      'D4?': '2021-03-15',
    });
  });
});
