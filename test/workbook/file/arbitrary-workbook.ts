import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/cell';
import type { Edit } from '../../../src/core/edit';
import type { Sheet, SheetRow, Workbook } from '../../../src/core/workbook';
import { serialToIso } from '../../../src/workbook/serial-date';
import { PATH } from './read-xlsx';

const text = fc.oneof(
  fc.constantFrom('廉政风险点', '=1+1', ' 前后 ', '一\n二', '_x000D_', 'a\r\nb', '<&>"', '+1', '😀', '0012'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((any) => any || 0),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean());

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: value.map((any) => ({ value: any })) },
  { weight: 1, arbitrary: fc.tuple(value, text).map(([any, formula]) => ({ value: any, formula })) },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#N/A').map((error) => ({ value: null, error })) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 61, max: 100_000 })
      .map((serial) => ({ value: serial, date: serialToIso(serial, false) ?? '' })),
  },
);

const row = fc.integer({ min: 1, max: 12 });
const column = fc.integer({ min: 1, max: 8 });

const rows: fc.Arbitrary<SheetRow[]> = fc
  .uniqueArray(
    fc.tuple(
      row,
      fc.boolean(),
      fc.uniqueArray(fc.tuple(column, cell), { selector: ([at]) => at, maxLength: 6 }),
    ),
    {
      selector: ([at]) => at,
      maxLength: 8,
    },
  )
  .map((list) =>
    list
      .filter(([, hidden, cells]) => hidden || cells.length > 0)
      .sort(([a], [b]) => a - b)
      .map(([at, hidden, cells]) => ({ row: at, hidden, cells: new Map(cells.sort(([a], [b]) => a - b)) })),
  );

const sheet: fc.Arbitrary<Omit<Sheet, 'name'>> = fc.record({
  state: fc.constantFrom('visible', 'hidden', 'veryHidden'),
  rows,
  merges: fc.constantFrom(
    [],
    [{ top: 2, left: 2, bottom: 3, right: 4 }],
    [{ top: 20, left: 1, bottom: 21, right: 1 }],
  ),
  hiddenColumns: fc.constantFrom([], [{ top: 1, left: 3, bottom: 1_048_576, right: 5 }]),
});

/** Any workbook of the 1900 date system, with what a driver reads in it: texts of all kinds, formulas, errors, dates. */
export const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => ({
    path: PATH,
    sheets: sheets.map((content, index) => ({ ...content, name: `表 ${index + 1}` })),
    date1904: false,
    externalLinks: [],
    hasMacros: false,
  }));

/** A workbook and edits of it; most of them expect what stands there. */
export const arbitraryEdits: fc.Arbitrary<{ workbook: Workbook; edits: Edit[] }> = arbitraryWorkbook.chain(
  (workbook) =>
    fc
      .array(
        fc.tuple(
          fc.nat({ max: workbook.sheets.length - 1 }),
          row,
          column,
          fc.oneof(value, fc.constant(null)),
          fc.integer({ min: 0, max: 9 }),
        ),
        { maxLength: 12 },
      )
      .map((changes) => ({ workbook, edits: changes.map((change) => editOf(workbook, ...change)) })),
);

function editOf(
  workbook: Workbook,
  index: number,
  atRow: number,
  atColumn: number,
  after: CellValue,
  luck: number,
): Edit {
  const target = workbook.sheets[index];
  const column = target?.rows.flatMap((stored) => stored.cells.get(atColumn) ?? []) ?? [];
  const stored = target?.rows.find((candidate) => candidate.row === atRow)?.cells.get(atColumn);
  // In a file a new number takes the date format of the cell above; memory knows no formats.
  const mayTurnDate = typeof after === 'number' && column.some(({ date }) => date !== undefined);
  return {
    sheet: target?.name ?? '',
    row: atRow,
    column: atColumn,
    before: luck === 0 ? '别的' : (stored?.value ?? null),
    after: mayTurnDate ? String(after) : after,
  };
}
