import { holidays } from '../../src/fill/holidays';
import { fillsOf, person, rowsOf } from './fill-tester';

const sheet = (...rows: string[]): string =>
  [
    '2023年节点廉政提醒台账',
    '| 年度 | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 | 应覆盖人数 |',
    ...rows,
  ].join('\n');
const member = (name: string, party: string) => ({ ...person(name, '办公室', '科员'), party });
const roster = {
  people: [member('林启明', '中共党员'), member('周若溪', '群众'), member('田一禾', '中共预备党员')],
};

describe('F12 holidays', () => {
  it('fills the day of a holiday and the number to be reached', () => {
    const rows = sheet(
      '| 2023 | 端午节 | | 2023-06-19 | 短信 | 2 | |',
      '| 2023 | 中秋、国庆 | | 2023-09-26 | 短信 | 2 | 2 |',
    );
    expect(fillsOf(holidays, rows, { roster })).toEqual({ C3: '2023-06-22', G3: 2, C4: '2023-09-29' });
  });

  it('lists the holidays that are missing, without saying when anybody was reminded', () => {
    const rows = rowsOf(holidays, sheet('| 2023 | 元旦 | 2023-01-01 | 2022-12-28 | 短信 | 2 | 2 |'), {
      roster,
      period: '2023',
    });
    expect(rows.map(({ node, holidayDay }) => `${node} ${holidayDay}`)).toEqual([
      '春节 2023-01-22',
      '清明 2023-04-05',
      '五一 2023-05-01',
      '端午 2023-06-22',
      '中秋 2023-09-29',
      '国庆 2023-10-01',
    ]);
    expect(rows.every(({ reminderDate }) => reminderDate === undefined)).toBe(true);
  });

  it('knows no moving holiday beyond 2032', () => {
    const rows = rowsOf(holidays, sheet('| 2040 | 元旦 | 2040-01-01 | 2039-12-28 | 短信 | 2 | 2 |'), {
      roster,
      period: '2040',
    });
    expect(rows.map(({ node }) => node)).toEqual(['五一', '国庆']);
  });
});
