import type { CellValue } from '../../src/core/cell';
import type { Edit } from '../../src/core/edit';
import { SheetView, type Workbook } from '../../src/core/workbook';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';
import type { WorkbookDriver } from '../../src/workbook/port';
import { plainSheet } from './plain-workbook';

/** Opens a workbook in a driver; `protectedSheets` names the sheets whose cells are to be locked. */
export type OpenDriver = (
  workbook: Workbook,
  options?: { readonly protectedSheets?: readonly string[] },
) => Promise<WorkbookDriver>;

const SAMPLE = buildWorkbook('样例.xlsx', [
  {
    name: '风险点台账',
    rows: [
      ['临河县水务局廉政风险点台账'],
      ['序号', '岗位', '风险点', '等级', '完成时限'],
      [1, '工程科科长', '招标文件设置倾向性条款', '高', { value: 45_000, date: '2023-03-15' }],
      [2, '工程科科长', '变更签证审核不严', '中', '2023年4月'],
      [3, { value: 6, formula: 'SUM(A3:A5)' }, true],
    ],
    merges: ['A1:E1', 'B3:B4'],
  },
  { name: '字典', state: 'hidden', rows: [['高'], ['中'], ['低']] },
]);

function edit(row: number, column: number, before: CellValue, after: CellValue, sheet = '风险点台账'): Edit {
  return { sheet, row, column, before, after };
}

async function valueAt(driver: WorkbookDriver, row: number, column: number, sheet = 0): Promise<CellValue> {
  const found = (await driver.read()).sheets[sheet];
  if (!found) throw new Error('no such sheet');
  return new SheetView(found).cell(row, column).value;
}

/** What every driver must do, whatever lies behind it. */
export function describeDriver(name: string, open: OpenDriver): void {
  describe(`the ${name} driver`, () => {
    it('says its name', async () => {
      expect((await open(SAMPLE)).name).toBe(name);
    });

    it('reads what was put in', async () => {
      const workbook = await (await open(SAMPLE)).read();
      expect(workbook.sheets.map(plainSheet)).toEqual(SAMPLE.sheets);
    });

    it('replaces a text and leaves the rest alone', async () => {
      const driver = await open(SAMPLE);
      const change = edit(4, 4, '中', '低');
      expect(await driver.apply([change])).toEqual({ applied: [change], refused: [] });
      const [ledger, ...others] = SAMPLE.sheets;
      const rows = ledger?.rows.map((row) =>
        row.row === 4 ? { ...row, cells: new Map(row.cells).set(4, { value: '低' }) } : row,
      );
      expect((await driver.read()).sheets.map(plainSheet)).toEqual([{ ...ledger, rows }, ...others]);
    });

    it.each<[string, CellValue]>([
      ['a text', '审计局'],
      ['a text of several lines', '一、核查\n二、整改'],
      ['a text with blanks around it', ' 张 '],
      ['a text of XML', '<a href="x">&amp;</a>'],
      ['a number', 12.5],
      ['a negative number', -3],
      ['zero', 0],
      ['true', true],
      ['false', false],
    ])('writes %s where there was nothing', async (_, value) => {
      const driver = await open(SAMPLE);
      const change = edit(9, 7, null, value);
      expect((await driver.apply([change])).applied).toEqual([change]);
      expect(await valueAt(driver, 9, 7)).toBe(value);
    });

    it.each(['=1+1', '+86 1', '-5%', '@科室', "'1"])(
      'writes %s as a text, not as a formula',
      async (text) => {
        const driver = await open(SAMPLE);
        await driver.apply([edit(4, 3, '变更签证审核不严', text)]);
        const sheet = (await driver.read()).sheets[0];
        expect(sheet && new SheetView(sheet).cell(4, 3)).toEqual({ value: text });
      },
    );

    it.each([null, ''])('clears a cell with %p', async (nothing) => {
      const driver = await open(SAMPLE);
      await driver.apply([edit(4, 4, '中', nothing)]);
      expect(await valueAt(driver, 4, 4)).toBeNull();
      expect((await driver.apply([edit(4, 4, '', '高')])).refused).toEqual([]);
    });

    it('keeps a date a date when its number changes', async () => {
      const driver = await open(SAMPLE);
      await driver.apply([edit(3, 5, 45_000, 45_001.5)]);
      const sheet = (await driver.read()).sheets[0];
      expect(sheet && new SheetView(sheet).cell(3, 5)).toEqual({ value: 45_001.5, date: '2023-03-16T12:00' });
    });

    it('refuses an edit whose before no longer holds', async () => {
      const driver = await open(SAMPLE);
      const wrong = [
        edit(4, 4, '高', '低'),
        edit(4, 4, null, '低'),
        edit(9, 9, '有', '无'),
        edit(3, 1, '1', 2),
      ];
      const outcome = await driver.apply(wrong);
      expect(outcome).toEqual({
        applied: [],
        refused: wrong.map((refused) => ({ edit: refused, reason: 'changed' })),
      });
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(SAMPLE.sheets);
    });

    it('tells zero, false and nothing apart', async () => {
      const driver = await open(SAMPLE);
      await driver.apply([edit(6, 1, null, 0), edit(6, 2, null, false)]);
      const outcome = await driver.apply([edit(6, 1, null, 1), edit(6, 2, 0, 1), edit(6, 3, false, 1)]);
      expect(outcome.refused.map(({ reason }) => reason)).toEqual(['changed', 'changed', 'changed']);
    });

    it('judges edits of one cell in their order', async () => {
      const driver = await open(SAMPLE);
      const first = edit(4, 4, '中', '高');
      const stale = edit(4, 4, '中', '低');
      const second = edit(4, 4, '高', '低');
      expect(await driver.apply([first, stale, second])).toEqual({
        applied: [first, second],
        refused: [{ edit: stale, reason: 'changed' }],
      });
      expect(await valueAt(driver, 4, 4)).toBe('低');
    });

    it('refuses to overwrite a formula', async () => {
      const driver = await open(SAMPLE);
      const change = edit(5, 2, 6, 7);
      expect((await driver.apply([change])).refused).toEqual([{ edit: change, reason: 'formula' }]);
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(SAMPLE.sheets);
    });

    it('writes to the first cell of a merge only', async () => {
      const driver = await open(SAMPLE);
      const covered = [edit(4, 2, null, '甲'), edit(1, 5, null, '乙')];
      const first = edit(3, 2, '工程科科长', '规划科科长');
      const outcome = await driver.apply([...covered, first]);
      expect(outcome.applied).toEqual([first]);
      expect(outcome.refused).toEqual(covered.map((refused) => ({ edit: refused, reason: 'merged' })));
    });

    it('refuses a sheet that is not there', async () => {
      const driver = await open(SAMPLE);
      const change = edit(1, 1, null, '甲', '没有');
      expect((await driver.apply([change])).refused).toEqual([{ edit: change, reason: 'no-sheet' }]);
    });

    it('writes to a hidden sheet', async () => {
      const driver = await open(SAMPLE);
      await driver.apply([edit(2, 1, '中', '一般', '字典')]);
      expect(await valueAt(driver, 2, 1, 1)).toBe('一般');
    });

    it('refuses a protected sheet and no other', async () => {
      const driver = await open(SAMPLE, { protectedSheets: ['字典'] });
      const locked = edit(2, 1, '中', '一般', '字典');
      const open4 = edit(4, 4, '中', '低');
      expect(await driver.apply([locked, open4])).toEqual({
        applied: [open4],
        refused: [{ edit: locked, reason: 'protected' }],
      });
    });

    it('does not change a workbook that was read before', async () => {
      const driver = await open(SAMPLE);
      const before = await driver.read();
      await driver.apply([edit(4, 4, '中', '低')]);
      expect(before.sheets.map(plainSheet)).toEqual(SAMPLE.sheets);
    });

    it('rejects edits that cannot be, and changes nothing', async () => {
      const driver = await open(SAMPLE);
      const good = edit(4, 4, '中', '低');
      await expect(driver.apply([good, edit(0, 1, null, 1)])).rejects.toThrow(RangeError);
      await expect(driver.apply([good, edit(1, 16_385, null, 1)])).rejects.toThrow(RangeError);
      await expect(driver.apply([good, edit(9, 1, null, Number.NaN)])).rejects.toThrow(RangeError);
      expect((await driver.read()).sheets.map(plainSheet)).toEqual(SAMPLE.sheets);
    });

    it('does nothing for no edits', async () => {
      const driver = await open(SAMPLE);
      expect(await driver.apply([])).toEqual({ applied: [], refused: [] });
    });
  });
}
