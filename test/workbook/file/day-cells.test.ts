import fc from 'fast-check';
import { CellPool } from '../../../src/workbook/file/cell-pool';
import { DayCells } from '../../../src/workbook/file/day-cells';
import { serialToIso } from '../../../src/workbook/serial-date';

/** Days that are near one another, and some that share their places in the tables with them. */
const serial = fc
  .tuple(fc.nat(70), fc.constantFrom(0, 512, 1024, 4096, 40_960, 999_999_000))
  .map(([day, offset]) => day + offset);

describe('the cells of days', () => {
  it('tell the days of either date system', () => {
    fc.assert(
      fc.property(fc.array(serial), fc.boolean(), (serials, date1904) => {
        const pool = new CellPool();
        const days = new DayCells(pool, date1904);
        for (const value of serials) {
          const date = serialToIso(value, date1904);
          expect(pool.get(days.add(value))).toEqual(date === null ? { value } : { value, date });
        }
      }),
    );
  });

  it('are one for a day that repeats', () => {
    const days = new DayCells(new CellPool(), false);
    expect([days.add(45_000), days.add(45_001), days.add(45_000)]).toEqual([0, 1, 0]);
  });
});
