import { monthsOfPart } from '../../src/ledger/months-of-part';

describe('monthsOfPart', () => {
  it.each([
    ['第一季度', 1, 3],
    ['第四季度', 10, 12],
    ['上半年', 1, 6],
    ['下半年', 7, 12],
    ['3月', 3, 3],
    ['2—11月', 2, 11],
  ])('%s: %i to %i', (part, first, last) => expect(monthsOfPart(part)).toEqual({ first, last }));

  it('is none for a whole year', () => expect(monthsOfPart('')).toBeNull());
});
