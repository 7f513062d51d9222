import { firstWorkingDayAfter } from '../../../src/rules/shared/first-working-day';

describe('firstWorkingDayAfter', () => {
  it.each([
    [2023, 2, '2023-03-01'],
    [2023, 3, '2023-04-03'],
    [2023, 12, '2024-01-02'],
    [2023, 9, '2023-10-04'],
    [2022, 12, '2023-01-02'],
    [2023, 6, '2023-07-03'],
  ])('%d-%d', (year, month, day) => expect(firstWorkingDayAfter(year, month)).toBe(day));
});
