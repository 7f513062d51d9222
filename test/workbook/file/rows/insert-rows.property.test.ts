import fc from 'fast-check';
import type { RowInsertion } from '../../../../src/core/edit';
import { formulaCount } from '../../../../src/core/formula-count';
import type { Workbook } from '../../../../src/core/workbook';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { createMemoryDriver } from '../../../../src/workbook/memory/memory-driver';
import { plainWorkbook } from '../../plain-workbook';
import { partsOf } from '../annotate/marking';
import { arbitraryWorkbook } from '../arbitrary-workbook';
import { PATH, readXlsx } from '../read-xlsx';
import { writeXlsx } from '../write-xlsx';

const reference = fc
  .tuple(
    fc.constantFrom('', "'表 1'!", "'表 2'!", '表!'),
    fc.constantFrom('A', '$B', 'c', '$AA'),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 0, max: 14 }),
  )
  .map(
    ([sheet, letters, row, other]) => `${sheet}${letters}${row}${other === 0 ? '' : `:${letters}$${other}`}`,
  );

const formula = fc
  .array(
    fc.oneof(
      reference,
      fc.constantFrom('"A3"', 'LOG10(1)', '表1[A3]', '#REF!', '1.5', '"<&>"', 'Q3合计', "'[1]表 1'!A3"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('+'));

/** A workbook with formulas that refer to its cells, and rows to insert into it. */
const arbitraryInsertions: fc.Arbitrary<{ workbook: Workbook; insertions: RowInsertion[] }> = fc
  .tuple(
    arbitraryWorkbook,
    fc.array(fc.tuple(fc.nat(), fc.nat(), formula), { maxLength: 6 }),
    fc.array(
      fc.record({
        sheet: fc.constantFrom('表 1', '表 2', '没有'),
        after: fc.integer({ min: 1, max: 22 }),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([workbook, formulas, insertions]) => ({
    workbook: formulas.reduce((into, [row, column, text]) => withFormula(into, row, column, text), workbook),
    insertions,
  }));

/** Turns one of the stored cells into a formula. */
function withFormula(workbook: Workbook, row: number, column: number, text: string): Workbook {
  const [first, ...others] = workbook.sheets;
  const target = first?.rows[row % Math.max(first.rows.length, 1)];
  const places = [...(target?.cells.keys() ?? [])];
  const place = places[column % Math.max(places.length, 1)];
  if (!first || !target || place === undefined) return workbook;
  const cells = new Map(target.cells).set(place, { value: 1, formula: text });
  const rows = first.rows.map((each) => (each === target ? { ...each, cells } : each));
  return { ...workbook, sheets: [{ ...first, rows }, ...others] };
}

describe('inserting rows into a file', () => {
  it('comes to the same as in memory, and is taken back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInsertions, async ({ workbook, insertions }) => {
        const original = writeXlsx(workbook);
        const file = openFileWorkbook(original, PATH);
        const memory = createMemoryDriver(workbook);
        const outcome = await file.insertRows(insertions);
        expect(outcome).toEqual(await memory.insertRows(insertions));
        expect(plainWorkbook(await file.read())).toEqual(memory.workbook());
        expect(await readXlsx(file.bytes())).toEqual(memory.workbook());

        const before = partsOf(original);
        const after = partsOf(file.bytes());
        // The workbook part of a changed file with formulas asks for them to be computed.
        const isAsking = formulaCount(workbook) > 0;
        const untouched = Object.keys(before).filter(
          (name) => !name.startsWith('xl/worksheets/') && !(isAsking && name === 'xl/workbook.xml'),
        );
        for (const name of untouched) expect(after[name]).toEqual(before[name]);

        expect(await file.takeBackRows(outcome.made)).toEqual(await memory.takeBackRows(outcome.made));
        expect(partsOf(file.bytes())).toEqual(before);
        expect(memory.workbook()).toEqual(workbook);
      }),
      { numRuns: 300 },
    );
  });
});
