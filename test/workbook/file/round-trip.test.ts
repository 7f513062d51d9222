import fc from 'fast-check';
import { formulaCount } from '../../../src/core/formula-count';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { ReadBudget } from '../../../src/workbook/file/read-limits';
import { compressedBytes, readZipDirectory } from '../../../src/workbook/file/zip-directory';
import { createMemoryDriver } from '../../../src/workbook/memory/memory-driver';
import { plainWorkbook } from '../plain-workbook';
import { arbitraryEdits, arbitraryWorkbook } from './arbitrary-workbook';
import { PATH, readXlsx } from './read-xlsx';
import { writeXlsx } from './write-xlsx';

/** Each entry's compressed bytes by name, in the archive's order. */
function storedEntries(file: Uint8Array): [string, string][] {
  return readZipDirectory(file, new ReadBudget(PATH)).map((entry) => [
    entry.name,
    Buffer.from(compressedBytes(file, entry)).toString('base64'),
  ]);
}

describe('reading', () => {
  it('gives back any workbook that was written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
        expect(await readXlsx(writeXlsx(workbook))).toEqual(workbook);
      }),
      { numRuns: 300 },
    );
  });
});

describe('editing', () => {
  it('comes to the same as in memory, and touches no other part', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEdits, async ({ workbook, edits }) => {
        const original = writeXlsx(workbook);
        const file = openFileWorkbook(original, PATH);
        const memory = createMemoryDriver(workbook);
        const outcome = await file.apply(edits);
        expect(outcome).toEqual(await memory.apply(edits));
        expect(plainWorkbook(await file.read())).toEqual(memory.workbook());
        expect(await readXlsx(file.bytes())).toEqual(memory.workbook());

        const edited = new Set(
          outcome.applied.map(
            (edit) =>
              `xl/worksheets/sheet${workbook.sheets.findIndex(({ name }) => name === edit.sheet) + 1}.xml`,
          ),
        );
        if (edited.size > 0 && formulaCount(workbook) > 0) edited.add('xl/workbook.xml');
        const before = storedEntries(original);
        const after = storedEntries(file.bytes());
        expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
        expect(after.filter(([name]) => !edited.has(name))).toEqual(
          before.filter(([name]) => !edited.has(name)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the very bytes when nothing was edited', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
        const original = writeXlsx(workbook);
        expect(openFileWorkbook(original, PATH).bytes()).toBe(original);
      }),
      { numRuns: 5 },
    );
  });
});
