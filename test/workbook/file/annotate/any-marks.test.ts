import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SEVERITIES } from '../../../../src/core/issue';
import type { Mark } from '../../../../src/core/mark';
import { annotateWorkbook } from '../../../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { oneSheetXlsx } from '../write-xlsx';
import { markingOf, partsOf } from './marking';

const FIXTURES = path.join(__dirname, '../../../fixtures/workbooks');
const FILES = ['openpyxl-several.xlsx', 'libreoffice-several.xlsx', 'libreoffice-notes.xlsx'].map(
  (name) => new Uint8Array(readFileSync(path.join(FIXTURES, name))),
);
const BLANK = oneSheetXlsx('');

const anyMark: fc.Arbitrary<Mark> = fc.record({
  sheet: fc.constantFrom('台账', '风险点', '第2张', '第4张', '没有'),
  row: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 16_384 })),
  severity: fc.constantFrom(...SEVERITIES),
  text: fc.string({ unit: 'binary', maxLength: 60 }),
});
const marksOnCells = fc.uniqueArray(anyMark, {
  maxLength: 40,
  selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
});

describe('any marks on any workbook', () => {
  it('leave the cells alone, list every issue, and can be taken away without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(BLANK, ...FILES), marksOnCells, async (original, marks) => {
        const { bytes } = annotateWorkbook(original, markingOf(marks));
        const before = await openFileWorkbook(original, 'a').read();
        const after = await openFileWorkbook(bytes, 'a').read();
        expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
        const listed = after.sheets.at(-1)?.rows.slice(3) ?? [];
        expect(listed.map((row) => row.cells.get(6)?.value ?? '')).toEqual(marks.map(({ text }) => text));
        expect(partsOf(removeMarks(bytes))).toEqual(partsOf(original));
      }),
      { numRuns: 120 },
    );
  });
});
