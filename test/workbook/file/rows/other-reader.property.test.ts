import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell';
import { cellName, rangeName } from '../../../../src/core/location';
import type { Sheet } from '../../../../src/core/workbook';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { buildWorkbook } from '../../../../src/workbook/memory/build-workbook';
import { createMemoryDriver } from '../../../../src/workbook/memory/memory-driver';
import { PATH } from '../read-xlsx';
import { writeXlsx } from '../write-xlsx';

const NAMES = ['风险点', '统计 1'];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom('高', '招标文件', '<&>').map((value) => ({ value })),
  fc.integer({ min: 1, max: 99 }).map((value) => ({ value })),
  fc
    .tuple(
      fc.constantFrom('', '风险点!', "'统计 1'!"),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([sheet, first, last]) => ({
      value: 1,
      formula: `SUM(${sheet}B${first}:B${last})+${sheet}$C$${last}`,
    })),
);

const rows = fc.array(fc.array(fc.oneof(cell, fc.constant(null)), { maxLength: 5 }), { maxLength: 9 });

const insertion = fc.record({
  sheet: fc.constantFrom(...NAMES),
  after: fc.integer({ min: 1, max: 10 }),
  count: fc.integer({ min: 1, max: 3 }),
});

function content(sheet: Sheet): Record<string, unknown> {
  const cells = sheet.rows.flatMap(({ row, cells: held }) =>
    [...held].map(([column, { value, formula }]) => [cellName(row, column), formula ?? value]),
  );
  return { cells: Object.fromEntries(cells), merges: sheet.merges.map(rangeName).sort() };
}

function contentOf(sheet: ExcelJS.Worksheet | undefined): Record<string, unknown> {
  const cells: [string, unknown][] = [];
  sheet?.eachRow((row) =>
    row.eachCell((each) => {
      const isCovered = each.isMerged && each.master.address !== each.address;
      if (!isCovered) cells.push([each.address, each.formula ?? each.value]);
    }),
  );
  return { cells: Object.fromEntries(cells), merges: [...(sheet?.model.merges ?? [])].sort() };
}

describe('a file with inserted rows', () => {
  it('is read by ExcelJS as memory has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        rows,
        fc.array(insertion, { minLength: 1, maxLength: 2 }),
        async (one, other, insertions) => {
          const workbook = buildWorkbook(PATH, [
            { name: NAMES[0] ?? '', rows: one, merges: ['H2:I2', 'H5:H6'] },
            { name: NAMES[1] ?? '', rows: other },
          ]);
          const file = openFileWorkbook(writeXlsx(workbook), PATH);
          const memory = createMemoryDriver(workbook);
          await file.insertRows(insertions);
          await memory.insertRows(insertions);
          const read = new ExcelJS.Workbook();
          await read.xlsx.load(new Uint8Array(file.bytes()).buffer);
          for (const sheet of memory.workbook().sheets)
            expect(contentOf(read.getWorksheet(sheet.name))).toEqual(content(sheet));
        },
      ),
      { numRuns: 60 },
    );
  });
});
