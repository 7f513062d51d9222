import type { CellValue } from '../../src/core/cell';
import type { RowInsertion, SheetRange } from '../../src/core/edit';
import { parseRangeName, rangeName } from '../../src/core/location';
import { type Sheet, SheetView, type Workbook } from '../../src/core/workbook';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';
import type { LayoutDriver } from '../../src/workbook/port';
import { plainSheet } from './plain-workbook';

/** Opens a workbook in a driver; `protectedSheets` names the sheets whose cells are to be locked. */
export type OpenLayout = (
  workbook: Workbook,
  options?: { readonly protectedSheets?: readonly string[] },
) => Promise<LayoutDriver>;

const LEDGER = '风险点台账';

const SAMPLE = buildWorkbook('样例.xlsx', [
  {
    name: LEDGER,
    rows: [
      ['临河县水务局廉政风险点台账'],
      ['序号', '岗位', '风险点', '等级', '金额'],
      [1, '工程科科长', '招标文件设置倾向性条款', '高', 3],
      [2, null, '变更签证审核不严', '中', 4],
      [3, '财务科科长', '票据审核不严', '中', 5],
      ['合计', null, null, null, { value: 12, formula: 'SUM(E3:E5)' }],
      ['填表人：林知远'],
    ],
    merges: ['A1:E1', 'B3:B4'],
  },
  {
    name: '统计',
    rows: [
      [{ value: 3, formula: `COUNTA(${LEDGER}!B3:B5)` }],
      [{ value: 12, formula: `'${LEDGER}'!$E$6` }],
      [{ value: 1, formula: 'A1+1' }],
    ],
  },
]);

function below(after: number, count: number, sheet = LEDGER): RowInsertion {
  return { sheet, after, count };
}

function at(name: string, sheet = LEDGER): SheetRange {
  const range = parseRangeName(name);
  if (!range) throw new RangeError(name);
  return { sheet, range };
}

async function view(driver: LayoutDriver, sheet = 0): Promise<SheetView> {
  const found = (await driver.read()).sheets[sheet];
  if (!found) throw new Error('no such sheet');
  return new SheetView(found);
}

async function column(driver: LayoutDriver, number: number): Promise<CellValue[]> {
  const sheet = await view(driver);
  return Array.from({ length: sheet.lastRow }, (_, index) => sheet.cell(index + 1, number).value);
}

/** A sheet without the results of its formulas: Excel computes them anew whenever it likes. */
function uncomputed(sheet: Sheet): Sheet {
  const rows = plainSheet(sheet).rows.map((row) => {
    const cells = [...row.cells].map(
      ([at, cell]) => [at, cell.formula === undefined ? cell : { ...cell, value: null }] as const,
    );
    return { ...row, cells: new Map(cells) };
  });
  return { ...sheet, rows };
}

/** What every driver must do with rows and merges, whatever lies behind it. */
export function describeLayout(name: string, open: OpenLayout): void {
  describe(`rows and merges in the ${name} driver`, () => {
    it('puts empty rows in, and everything below moves down', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      expect(await driver.insertRows([below(5, 2)])).toEqual({ made: [below(5, 2)], refused: [] });
      expect(await column(driver, 1)).toEqual([
        '临河县水务局廉政风险点台账',
        '序号',
        1,
        2,
        3,
        null,
        null,
        '合计',
        '填表人：林知远',
      ]);
    });

    it('rewrites references, and totals count the new rows', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      await driver.insertRows([below(5, 2)]);
      expect((await view(driver)).cell(8, 5).formula).toBe('SUM(E3:E7)');
      const statistics = await view(driver, 1);
      expect([1, 2, 3].map((row) => statistics.cell(row, 1).formula)).toEqual([
        `COUNTA(${LEDGER}!B3:B7)`,
        expect.stringMatching(/^'?风险点台账'?!\$E\$8$/),
        'A1+1',
      ]);
    });

    it('puts rows in at several places, numbered as they stood', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      await driver.insertRows([below(2, 1), below(5, 1)]);
      expect((await column(driver, 1)).slice(1)).toEqual([
        '序号',
        null,
        1,
        2,
        3,
        null,
        '合计',
        '填表人：林知远',
      ]);
      expect((await driver.read()).sheets[0]?.merges.map(rangeName).sort()).toEqual(['A1:E1', 'B4:B5']);
    });

    it('gives new rows the merges that lie within the row above', async () => {
      const driver = await open(
        buildWorkbook('a.xlsx', [
          { name: LEDGER, rows: [['甲', '乙'], ['子', '丑'], ['注']], merges: ['B2:C2'] },
        ]),
      );
      await driver.read();
      await driver.insertRows([below(2, 2)]);
      expect((await driver.read()).sheets[0]?.merges.map(rangeName).sort()).toEqual([
        'B2:C2',
        'B3:C3',
        'B4:C4',
      ]);
    });

    it('edits the rows where they are then', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      await driver.insertRows([below(5, 1)]);
      const edits = [
        { sheet: LEDGER, row: 6, column: 3, before: null, after: '印章管理不严' },
        { sheet: LEDGER, row: 8, column: 1, before: '填表人：林知远', after: '填表人：周予安' },
      ];
      expect(await driver.apply(edits)).toEqual({ applied: edits, refused: [] });
      expect((await column(driver, 3)).slice(4, 6)).toEqual(['票据审核不严', '印章管理不严']);
    });

    it('does not cut a merge, nor touch a locked sheet or one that is not there', async () => {
      const driver = await open(SAMPLE, { protectedSheets: ['统计'] });
      const before = await driver.read();
      const outcome = await driver.insertRows([below(3, 1), below(1, 1, '统计'), below(1, 1, '没有')]);
      expect(outcome).toEqual({
        made: [],
        refused: [
          { change: below(3, 1), reason: 'unsafe' },
          { change: below(1, 1, '统计'), reason: 'protected' },
          { change: below(1, 1, '没有'), reason: 'no-sheet' },
        ],
      });
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(before.sheets.map(plainSheet));
    });

    it('rejects what is no insertion, and changes nothing', async () => {
      const driver = await open(SAMPLE);
      const before = await driver.read();
      await expect(driver.insertRows([below(5, 1), below(0, 1)])).rejects.toThrow(RangeError);
      await expect(driver.insertRows([below(5, 0)])).rejects.toThrow(RangeError);
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(before.sheets.map(plainSheet));
    });

    it('takes rows back', async () => {
      const driver = await open(SAMPLE);
      const before = await driver.read();
      const { made } = await driver.insertRows([below(2, 1), below(5, 2)]);
      expect(await driver.takeBackRows(made)).toEqual({ made, refused: [] });
      expect((await driver.read()).sheets.map(uncomputed)).toEqual(before.sheets.map(uncomputed));
    });

    it('takes rows back when what was written into them is taken back first', async () => {
      const driver = await open(SAMPLE);
      const before = await driver.read();
      const { made } = await driver.insertRows([below(5, 1)]);
      const place = { sheet: LEDGER, row: 6, column: 3 };
      await driver.apply([{ ...place, before: null, after: '印章管理不严' }]);
      expect(await driver.takeBackRows(made)).toEqual({
        made: [],
        refused: [{ change: below(5, 1), reason: 'changed' }],
      });
      await driver.apply([{ ...place, before: '印章管理不严', after: null }]);
      expect(await driver.takeBackRows(made)).toEqual({ made, refused: [] });
      expect((await driver.read()).sheets.map(uncomputed)).toEqual(before.sheets.map(uncomputed));
    });

    it('splits merged cells and fills them down, and merges them again', async () => {
      const driver = await open(SAMPLE);
      const before = await driver.read();
      const merge = at('B3:B4');
      expect(await driver.splitMerges([merge])).toEqual({ made: [merge], refused: [] });
      expect((await column(driver, 2)).slice(2, 5)).toEqual(['工程科科长', '工程科科长', '财务科科长']);
      expect((await driver.read()).sheets[0]?.merges.map(rangeName)).toEqual(['A1:E1']);
      expect(await driver.joinCells([merge])).toEqual({ made: [merge], refused: [] });
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(before.sheets.map(plainSheet));
    });

    it('merges no cells whose values would be lost, and splits no other cells than merged ones', async () => {
      const driver = await open(SAMPLE, { protectedSheets: ['统计'] });
      const before = await driver.read();
      const joins = [at('D3:D4'), at('B4:B5'), at('A1:A2', '统计')];
      expect((await driver.joinCells(joins)).refused.map(({ reason }) => reason)).toEqual([
        'changed',
        'unsafe',
        'protected',
      ]);
      const splits = [at('C3:C4'), at('B3:C4'), at('A1:A2', '没有')];
      expect((await driver.splitMerges(splits)).refused.map(({ reason }) => reason)).toEqual([
        'no-merge',
        'no-merge',
        'no-sheet',
      ]);
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(before.sheets.map(plainSheet));
    });

    it('merges cells that say the same', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      const range = at('D4:D5');
      expect(await driver.joinCells([range])).toEqual({ made: [range], refused: [] });
      const sheet = await view(driver);
      expect([sheet.cell(4, 4).value, sheet.cell(5, 4).value]).toEqual(['中', null]);
      expect(sheet.sheet.merges.map(rangeName).sort()).toEqual(['A1:E1', 'B3:B4', 'D4:D5']);
    });

    it('tells the last row in use', async () => {
      const driver = await open(SAMPLE);
      await driver.read();
      expect(await driver.lastFormattedRow(LEDGER)).toBe(7);
      expect(await driver.lastFormattedRow('没有')).toBe(0);
    });

    it('does nothing for nothing', async () => {
      const driver = await open(SAMPLE);
      expect(await driver.insertRows([])).toEqual({ made: [], refused: [] });
      expect(await driver.splitMerges([])).toEqual({ made: [], refused: [] });
      expect(await driver.joinCells([])).toEqual({ made: [], refused: [] });
    });
  });
}
