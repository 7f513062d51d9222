import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { Parser } from 'htmlparser2';
import type { Mark } from '../../../../src/core/mark';
import { annotateWorkbook } from '../../../../src/workbook/file/annotate/annotate-workbook';
import { removeMarks } from '../../../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../../../src/workbook/file/file-driver';
import { markAt, markingOf, partsOf } from './marking';

const FOLDER = path.join(__dirname, '../../../fixtures/workbooks');
const FILES = readdirSync(FOLDER).filter((name) => /^(?:openpyxl|libreoffice)-/.test(name));
/** Parts that marking may change; everything else has to stay. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?|xl\/comments.*|xl\/drawings\/.*\.vml|xl\/.*[dD]rawing.*\.vml)$/;

async function marksIn(bytes: Uint8Array): Promise<Mark[]> {
  const { sheets } = await openFileWorkbook(bytes, 'a.xlsx').read();
  return sheets.flatMap(({ name }) => [
    markAt(name, 2, 3),
    markAt(name, 3, 4, 'warning'),
    markAt(name, 4, 4, 'warning'),
    markAt(name, 40, 9, 'info'),
  ]);
}

function assertWellFormed(parts: Record<string, string>): void {
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const open: string[] = [];
    const parser = new Parser(
      {
        onopentag: (tag) => open.push(tag),
        onclosetag: (tag) => expect(open.pop()).toBe(tag),
      },
      { xmlMode: true },
    );
    parser.end(text);
    expect({ name, open }).toEqual({ name, open: [] });
  }
}

describe.each(FILES)('%s', (name) => {
  const original = new Uint8Array(readFileSync(path.join(FOLDER, name)));

  it('keeps every part that marks do not concern', async () => {
    const before = partsOf(original);
    const { bytes, notPlaced } = annotateWorkbook(original, markingOf(await marksIn(original)));
    expect(notPlaced).toEqual([]);
    const after = partsOf(bytes);
    const changed = Object.keys(before).filter((part) => after[part] !== before[part]);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    assertWellFormed(after);
  });

  it('gives the same cells to our reader, and the issue sheet behind them', async () => {
    const marks = await marksIn(original);
    const { bytes } = annotateWorkbook(original, markingOf(marks));
    const before = await openFileWorkbook(original, 'a.xlsx').read();
    const after = await openFileWorkbook(bytes, 'a.xlsx').read();
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    const issues = after.sheets.at(-1);
    expect(issues?.name).toBe('核验问题');
    expect(issues?.rows).toHaveLength(marks.length + 3);
    expect(issues?.rows.at(-1)?.cells.get(7)).toEqual({ value: '=1+1' });
  });

  it('comes back byte for byte when the marks are removed', async () => {
    const { bytes } = annotateWorkbook(original, markingOf(await marksIn(original)));
    expect(partsOf(removeMarks(bytes))).toEqual(partsOf(original));
    expect(Object.keys(partsOf(removeMarks(bytes)))).toEqual(Object.keys(partsOf(original)));
  });

  it('is marked anew without the marks of before', async () => {
    const marks = await marksIn(original);
    const once = annotateWorkbook(original, markingOf(marks.slice(1))).bytes;
    const twice = annotateWorkbook(once, markingOf(marks)).bytes;
    expect(partsOf(twice)).toEqual(partsOf(annotateWorkbook(original, markingOf(marks)).bytes));
  });
});

/** exceljs cannot open what openpyxl writes with notes or drawings: it does not know targets from the root. */
describe.each(FILES.filter((name) => name.startsWith('libreoffice-')))('%s', (name) => {
  const original = new Uint8Array(readFileSync(path.join(FOLDER, name)));

  it('shows its notes to exceljs, with the sender’s own', async () => {
    const marks = await marksIn(original);
    const { bytes } = annotateWorkbook(original, markingOf(marks));
    const read = async (content: Uint8Array): Promise<ExcelJS.Workbook> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(content) as unknown as ArrayBuffer);
      return book;
    };
    const before = await read(original);
    const after = await read(bytes);
    const noteOf = (book: ExcelJS.Workbook, { sheet, row, column }: Mark): string => {
      const note = book.getWorksheet(sheet)?.getCell(row, column).note;
      return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '');
    };
    // exceljs passes over notes of cells that the sheet does not store.
    const { sheets } = await openFileWorkbook(original, 'a.xlsx').read();
    const stored = marks.filter(({ sheet, row, column }) =>
      sheets.some(
        (each) => each.name === sheet && each.rows.some((line) => line.row === row && line.cells.has(column)),
      ),
    );
    for (const mark of stored) {
      expect(noteOf(after, mark)).toContain(mark.text);
      expect(noteOf(after, mark)).toContain(noteOf(before, mark));
    }
  });
});
