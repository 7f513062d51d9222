import type { CellValue } from '../../src/core/cell';
import { SheetView, type Workbook } from '../../src/core/workbook';
import { addRows } from '../../src/engine/add-rows';
import type { RowStore } from '../../src/engine/row-store';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';
import { createMemoryDriver } from '../../src/workbook/memory/memory-driver';
import { writeXlsx } from '../workbook/file/write-xlsx';

const HEAD = ['序号', '科室', '岗位', '廉政风险点', '风险等级', '防控措施', '责任人'];
const FIRST = [1, '工程科', '科长', '招标文件设置倾向性条款', '高', '集体会审招标文件', '林启明'];
const SECOND = [2, '财务科', '出纳', '票据审核不严', '中', '票据双人复核', '周予安'];
const ROWS = [3, 4].map(
  (number) =>
    new Map<string, CellValue>([
      ['serial', number],
      ['department', '办公室'],
      ['risk', `第${number}项：印章管理不严`],
      ['noSuchField', '无处可写'],
    ]),
);

function ledger(...below: (readonly CellValue[])[]): Workbook {
  return buildWorkbook('台账.xlsx', [
    {
      name: '台账',
      rows: [['临河县水务局廉政风险点台账'], HEAD, FIRST, SECOND, ...below],
      merges: ['A1:G1'],
    },
  ]);
}

async function addTo(store: RowStore, rows = ROWS) {
  const [table] = recogniseWorkbook(await store.read());
  if (!table) throw new Error('no table');
  return addRows(store, table, rows);
}

async function texts(store: RowStore, column: number): Promise<CellValue[]> {
  const sheet = (await store.read()).sheets[0];
  const view = sheet && new SheetView(sheet);
  return Array.from(
    { length: view?.lastRow ?? 0 },
    (_, index) => view?.cell(index + 1, column).value ?? null,
  );
}

describe('addRows', () => {
  it('puts rows in where a foot line stands below the table', async () => {
    const store = createMemoryDriver(ledger([], ['填表人：林启明']));
    const before = store.workbook();
    const added = await addTo(store);
    expect(added).toMatchObject({ rows: [5, 6], refused: null });
    expect(added.inserted).toEqual([{ sheet: '台账', after: 4, count: 2 }]);
    expect((await texts(store, 4)).slice(3)).toEqual([
      '票据审核不严',
      '第3项：印章管理不严',
      '第4项：印章管理不严',
      null,
      null,
    ]);
    expect((await texts(store, 1)).at(-1)).toBe('填表人：林启明');
    expect(await added.undo()).toBe(true);
    expect(store.workbook()).toEqual(before);
  });

  it('fills blank rows first', async () => {
    const store = createMemoryDriver(ledger([], [], [], ['填表人：林启明']));
    const added = await addTo(store);
    expect(added).toMatchObject({ rows: [5, 6], inserted: [], refused: null });
    expect((await texts(store, 1)).slice(4)).toEqual([3, 4, null, '填表人：林启明']);
  });

  it('inserts only what blank rows lack, and a total stays right below', async () => {
    const total: CellValue[] = ['合计', null, null, null, null, null, '2项'];
    const store = createMemoryDriver(ledger([], total));
    const added = await addTo(store);
    expect(added.inserted).toEqual([{ sheet: '台账', after: 5, count: 1 }]);
    expect((await texts(store, 1)).slice(4)).toEqual([3, 4, '合计']);
  });

  it('fills rows that a file has ruled, and undoes byte for byte', async () => {
    const ruled = ledger([], [], []);
    const xlsx = writeXlsx({
      ...ruled,
      sheets: ruled.sheets.map((sheet) => ({
        ...sheet,
        rows: [
          ...sheet.rows,
          ...[5, 6, 7].map((row) => ({ row, hidden: false, cells: new Map([[1, { value: null }]]) })),
        ],
      })),
    });
    const store = openFileWorkbook(xlsx, '台账.xlsx');
    const added = await addTo(store);
    expect(added).toMatchObject({ rows: [5, 6], inserted: [] });
    expect(await added.undo()).toBe(true);
    expect(store.bytes()).toEqual(xlsx);
  });

  it('puts rows in below a table that ends the sheet, and takes a file back byte for byte', async () => {
    const xlsx = writeXlsx(ledger());
    const store = openFileWorkbook(xlsx, '台账.xlsx');
    const added = await addTo(store);
    expect(added.inserted).toEqual([{ sheet: '台账', after: 4, count: 2 }]);
    expect((await texts(store, 2)).slice(4)).toEqual(['办公室', '办公室']);
    expect(await added.undo()).toBe(true);
    expect(store.bytes()).toEqual(xlsx);
  });

  it('adds nothing to a protected sheet, and nothing for no rows', async () => {
    const store = createMemoryDriver(ledger(), { protectedSheets: ['台账'] });
    expect(await addTo(store)).toMatchObject({ rows: [], refused: 'protected' });
    expect(await addTo(store, [])).toMatchObject({ rows: [], refused: null });
    expect(store.workbook()).toEqual(ledger());
  });

  it('gives up as a whole when one value is refused', async () => {
    const store = createMemoryDriver(ledger());
    const stubborn: RowStore = {
      ...store,
      apply: async (edits) => {
        const taken = edits.filter(({ after }) => after !== '办公室');
        const outcome = await store.apply(taken);
        const refused = edits.filter((edit) => !taken.includes(edit));
        return { ...outcome, refused: refused.map((edit) => ({ edit, reason: 'changed' })) };
      },
    };
    expect(await addTo(stubborn)).toMatchObject({ rows: [], refused: 'changed' });
    expect(store.workbook()).toEqual(ledger());
  });
});
