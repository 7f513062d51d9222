import fc from 'fast-check';
import { formatChineseDigits, formatChineseNumber } from '../../src/text/chinese-number';
import { type DateNotation, isoDay, lastDay, parseDate } from '../../src/text/date';
import { isoToSerial } from '../../src/text/serial-date';
import { isoDays, textsLike } from './arbitraries';

describe('parseDate', () => {
  it.each<[string, DateNotation, string]>([
    ['2023-03-14', 'iso', '2023-03-14'],
    ['2023-3-14', 'iso', '2023-03-14'],
    ['2023—03—14', 'iso', '2023-03-14'],
    ['2023-03-14 08:30', 'iso', '2023-03-14'],
    ['2023-03-14T08:30:00Z', 'iso', '2023-03-14'],
    ['2023.3.14', 'dot', '2023-03-14'],
    ['2023. 3. 14', 'dot', '2023-03-14'],
    ['２０２３．３．１４', 'dot', '2023-03-14'],
    ['2023/3/14', 'slash', '2023-03-14'],
    ['2023年3月14日', 'chinese', '2023-03-14'],
    ['2023 年 3 月 14 日', 'chinese', '2023-03-14'],
    ['2023年3月14日上午', 'chinese', '2023-03-14'],
    ['2023年3月14日（星期二）下午3时30分', 'chinese', '2023-03-14'],
    ['二〇二三年三月十四日', 'chinese-numerals', '2023-03-14'],
    ['二○二三年十二月三十一日', 'chinese-numerals', '2023-12-31'],
    ['20230314', 'compact', '2023-03-14'],
    ['45000', 'serial', '2023-03-15'],
  ])('%s (%s) is %s', (text, notation, iso) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ notation, precision: 'day', valid: true });
    expect(date && isoDay(date)).toBe(iso);
  });

  it.each<[string, DateNotation, string]>([
    ['2023年3月', 'year-month', '2023-03-31'],
    ['2023年3月份', 'year-month', '2023-03-31'],
    ['2023.02', 'year-month', '2023-02-28'],
    ['2024-02', 'year-month', '2024-02-29'],
    ['2023/3', 'year-month', '2023-03-31'],
    ['二〇二三年三月', 'chinese-numerals', '2023-03-31'],
    ['2023年', 'year', '2023-12-31'],
    ['2023年度', 'year', '2023-12-31'],
    ['二〇二三年', 'chinese-numerals', '2023-12-31'],
  ])('%s (%s) ends on %s and names no day', (text, notation, last) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ notation, valid: true, day: null });
    expect(date && [isoDay(date), lastDay(date)]).toEqual([null, last]);
  });

  it('leaves the year of a month and day open', () => {
    const date = parseDate('3月14日');
    expect(date).toEqual({
      year: null,
      month: 3,
      day: 14,
      precision: 'day',
      notation: 'month-day',
      valid: true,
    });
    expect(date && [isoDay(date), isoDay(date, 2023), lastDay(date, 2023)]).toEqual([
      null,
      '2023-03-14',
      '2023-03-14',
    ]);
    expect(parseDate('三月十四号')).toMatchObject({ year: null, month: 3, day: 14 });
  });

  it.each([
    '2023-02-30',
    '2023.13.1',
    '2023年4月31日',
    '20230230',
    '二〇二三年二月三十日',
    '2023年13月',
    '2月30日',
  ])('%s is a date that does not exist', (text) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ valid: false });
    expect(date && [isoDay(date, 2024), lastDay(date, 2024)]).toEqual([null, null]);
  });

  it('takes 29 February for valid until its year is known', () => {
    const date = parseDate('2月29日');
    expect(date).toMatchObject({ valid: true });
    expect(date && [isoDay(date, 2023), isoDay(date, 2024)]).toEqual([null, '2024-02-29']);
  });

  it.each([
    '',
    '3',
    '2023',
    '3.14',
    '12345678',
    '99999',
    '2023年底',
    '长期',
    '十十月',
    '3月14',
    '二十年',
    '2023.3-14',
    '2023年3月14日前',
    '上午',
  ])('%j is no date', (text) => expect(parseDate(text)).toBeNull());

  it('reads every day back in every notation', () => {
    fc.assert(
      fc.property(isoDays, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        const [year, month, day] = [Number(y), Number(m), Number(d)];
        const chinese = `${formatChineseDigits(year)}年${formatChineseNumber(month)}月${formatChineseNumber(day)}日`;
        const written: [string, DateNotation][] = [
          [iso, 'iso'],
          [`${year}.${month}.${day}`, 'dot'],
          [`${year}/${month}/${day}`, 'slash'],
          [`${year}年${month}月${day}日`, 'chinese'],
          [chinese, 'chinese-numerals'],
          [`${y}${m}${d}`, 'compact'],
        ];
        if (year >= 1950) written.push([String(isoToSerial(iso, false)), 'serial']);
        for (const [text, notation] of written) {
          expect(parseDate(text)).toEqual({ year, month, day, precision: 'day', notation, valid: true });
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(textsLike('2023.-/年月日底〇二三十时:： T上午'), (text) => {
        const date = parseDate(text);
        if (date) expect(date.valid || isoDay(date, 2023) === null).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
