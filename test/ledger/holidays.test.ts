import { HOLIDAYS, holidayDay, holidaysIn } from '../../src/ledger/holidays';

const YEARS = Array.from({ length: 10 }, (_, index) => 2023 + index);

describe('holidayDay', () => {
  it.each([
    ['元旦', 2040, '2040-01-01'],
    ['春节', 2023, '2023-01-22'],
    ['清明', 2027, '2027-04-05'],
    ['端午', 2025, '2025-05-31'],
    ['中秋', 2031, '2031-10-01'],
    ['国庆', 2031, '2031-10-01'],
    ['春节', 2033, null],
    ['七一', 2023, null],
  ])('%s %i', (node, year, day) => {
    expect(holidayDay(node, year)).toBe(day);
  });

  it('knows every holiday of ten years, each in its season', () => {
    const seasons: Record<string, RegExp> = {
      元旦: /-01-01$/,
      春节: /-(?:01-2\d|01-3[01]|02-[01]\d|02-20)$/,
      清明: /-04-0[456]$/,
      五一: /-05-01$/,
      端午: /-(?:05-2[5-9]|05-3[01]|06-[012]\d)$/,
      中秋: /-(?:09-(?:0[7-9]|[12]\d|30)|10-0[1-8])$/,
      国庆: /-10-01$/,
    };
    for (const year of YEARS) {
      for (const node of HOLIDAYS) expect(holidayDay(node, year)).toMatch(seasons[node] ?? /^$/);
    }
  });

  it('puts 中秋 the same number of lunar months after 春节 and 端午', () => {
    const days = (node: string, year: number): number =>
      Date.parse(holidayDay(node, year) ?? '') / 86_400_000;
    for (const year of YEARS) {
      // The fifth day of the fifth month to the fifteenth of the eighth: three or, with a leap month, four months and ten days.
      const gap = days('中秋', year) - days('端午', year);
      expect([98, 99, 100, 127, 128, 129]).toContain(gap);
    }
  });
});

describe('holidaysIn', () => {
  it.each([
    ['“五一”劳动节', ['五一']],
    ['中秋、国庆', ['中秋', '国庆']],
    ['2024年元旦春节', ['元旦', '春节']],
    ['农历新年', ['春节']],
    ['十一黄金周', ['国庆']],
    ['十一月', []],
    ['七一', []],
    ['', []],
  ])('%s', (text, nodes) => {
    expect(holidaysIn(text)).toEqual(nodes);
  });
});
