import { parsePeriod } from '../../../src/ledger/period';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { isYearOver, judgedYear, yearNamed, yearParts } from '../../../src/rules/shared/judged-year';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const environment = (asOf: string, period?: string) => ({
  asOf,
  period: period === undefined ? null : parsePeriod(period),
  roster: null,
  settings: DEFAULT_SETTINGS,
});

const tablesOf = (title: string, dates: readonly string[]) =>
  recogniseWorkbook(
    workbookFromMarkdown('样例.xlsx', {
      表: [
        title,
        '| 日期 | 会议名称 | 议题 | 纪要编号 |',
        ...dates.map((date) => `| ${date} | 党组会 | 研究要点 | 1号 |`),
      ].join('\n'),
    }),
  );

describe('the year that is judged', () => {
  it('is the period’s, else the title’s, else the last dated one up to the as-of day', () => {
    const titled = tablesOf('2022年会议台账', ['2023-03-14']);
    const bare = tablesOf('会议台账', ['2021-03-14', '2022-03-14', '2029-01-01']);
    expect(judgedYear(titled, 'date', environment('2024-05-01', '2023'))).toBe(2023);
    expect(judgedYear(titled, 'date', environment('2024-05-01'))).toBe(2022);
    expect(judgedYear(bare, 'date', environment('2024-05-01'))).toBe(2022);
    expect(judgedYear([], 'date', environment('2024-05-01'))).toBe(2024);
  });

  it('is read from Arabic and Chinese digits', () => {
    expect(yearNamed('临河县水务局2023年度会议台账')).toBe(2023);
    expect(yearNamed('二〇二三年会议台账')).toBe(2023);
    expect(yearNamed('二○二三年会议台账')).toBe(2023);
    expect(yearNamed('会议台账')).toBeNull();
  });
});

describe('the parts of a year', () => {
  it('are those that are over', () => {
    expect(yearParts(2023, 4, environment('2023-06-30')).map(({ number }) => number)).toEqual([1, 2]);
    expect(yearParts(2023, 2, environment('2023-12-30')).map(({ start, end }) => [start, end])).toEqual([
      ['2023-01-01', '2023-06-30'],
    ]);
  });

  it('are those that are reported on', () => {
    expect(yearParts(2023, 4, environment('2024-01-01', '2023H2')).map(({ number }) => number)).toEqual([
      3, 4,
    ]);
    expect(yearParts(2023, 2, environment('2024-01-01', '2023-06'))).toEqual([]);
  });

  it('make a whole year when all of it is over', () => {
    expect(isYearOver(2023, environment('2023-12-31'))).toBe(true);
    expect(isYearOver(2023, environment('2023-12-30'))).toBe(false);
    expect(isYearOver(2023, environment('2024-12-30', '2023H1'))).toBe(false);
  });
});
