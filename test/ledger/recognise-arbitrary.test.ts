import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import type { Range } from '../../src/core/location';
import type { Sheet, SheetRow } from '../../src/core/workbook';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { workbookOf } from '../support/sheet-from-markdown';

const words = DEFINITIONS.flatMap(({ fields }) =>
  fields.flatMap(({ title, aliases }) => [title, ...aliases]),
);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((value) => ({ value })) },
  fc
    .constantFrom('合计', '填表人：', '一、领导班子', '说明：', '整改台账', '', '年 月 日')
    .map((value) => ({ value })),
  fc.string({ unit: 'binary' }).map((value) => ({ value })),
  fc.double().map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.constant({ value: null, error: '#REF!' }),
);

const rows: fc.Arbitrary<SheetRow[]> = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), cells), { maxLength: 9 }), { maxLength: 14 })
  .map((lines) =>
    lines
      .map((line, index) => ({ row: index + 1, hidden: false, cells: new Map(line) }))
      .filter((row) => row.cells.size > 0),
  );

const merges: fc.Arbitrary<Range[]> = fc.array(
  fc.tuple(fc.nat(12), fc.nat(8), fc.nat(3), fc.nat(3)).map(([row, column, down, across]) => ({
    top: row + 1,
    left: column + 1,
    bottom: row + 1 + down,
    right: column + 1 + across,
  })),
  { maxLength: 5 },
);

const sheets: fc.Arbitrary<Sheet> = fc.record({
  name: fc.string(),
  state: fc.constantFrom('visible', 'hidden'),
  rows,
  merges,
  hiddenColumns: fc.constant([]),
});

describe('recogniseWorkbook on arbitrary sheets', () => {
  it('never throws, and what it finds hangs together', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        let below = 0;
        for (const table of recogniseWorkbook(workbookOf('甲.xlsx', [sheet]))) {
          const names = table.bindings.map(({ field }) => field.name);
          expect(new Set(names).size).toBe(names.length);
          expect(table.score).toBeGreaterThan(0);
          expect(table.score).toBeLessThanOrEqual(1);
          const top = table.headerRange?.top ?? table.dataRange?.top ?? 0;
          expect(top).toBeGreaterThan(below);
          below = table.dataRange?.bottom ?? table.headerRange?.bottom ?? below;
          for (const row of table.rows) {
            expect([...row.cells.keys()].sort()).toEqual([...names].sort());
            expect(row.row).toBeGreaterThanOrEqual(table.dataRange?.top ?? Number.NaN);
            expect(row.row).toBeLessThanOrEqual(table.dataRange?.bottom ?? Number.NaN);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
