import { utils } from 'xlsx';
import { UserError } from '../../../src/core/errors';
import { SheetView } from '../../../src/core/workbook';
import { convertXls, type XlsLimits } from '../../../src/workbook/xls/convert-xls';
import { openConvertedXls } from '../../../src/workbook/xls/xls-driver';
import { buildWorker } from '../../support/build-worker';
import { writeXls } from './write-xls';

const PATH = '台账.xls';
let worker: string;

beforeAll(async () => {
  worker = await buildWorker('src/workbook/xls/xls-worker.ts');
});

async function faultOf(bytes: Uint8Array, limits?: XlsLimits): Promise<object> {
  try {
    await convertXls(bytes, PATH, worker, limits);
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('the file was converted');
}

describe('an .xls file', () => {
  it('is read like the .xlsx file it could have been', async () => {
    const driver = openConvertedXls(await convertXls(writeXls(), PATH, worker), PATH);
    const { sheets, path, hasMacros, labels } = await driver.read();
    const [sheet] = sheets;
    const view = sheet && new SheetView(sheet);
    expect(path).toBe(PATH);
    expect(hasMacros).toBe(false);
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['台账', 'visible'],
      ['字典', 'hidden'],
    ]);
    expect(view?.cell(1, 1)).toEqual({ value: '廉政风险点台账' });
    expect(view?.cell(3, 2)).toEqual({ value: 45_000, date: '2023-03-15' });
    expect(view?.cell(4, 2).value).toBe(4);
    expect(view?.cell(4, 3)).toEqual({ value: null, error: '#N/A' });
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheet?.hiddenColumns.map(({ left, right }) => [left, right])).toEqual([[3, 3]]);
    expect(labels).toEqual([{ sheet: '', place: 'property', text: '临河县水务局台账' }]);
  });

  it('is edited as an .xlsx file', async () => {
    const driver = openConvertedXls(await convertXls(writeXls(), PATH, worker), PATH);
    const edit = { sheet: '台账', row: 3, column: 3, before: '高', after: '低' };
    expect((await driver.apply([edit])).applied).toEqual([edit]);
    expect(Buffer.from(driver.bytes().subarray(0, 2)).toString()).toBe('PK');
    const [sheet] = (await driver.read()).sheets;
    expect(sheet && new SheetView(sheet).cell(3, 3).value).toBe('低');
  });

  it('of Excel 95 is read, too', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Nr', 7]]), 'A');
    const converted = await convertXls(writeXls(book, 'biff5'), PATH, worker);
    const [sheet] = (await openConvertedXls(converted, PATH).read()).sheets;
    expect([...(sheet?.rows[0]?.cells.values() ?? [])]).toEqual([{ value: 'Nr' }, { value: 7 }]);
  });

  it.each([0.2, 0.6, 0.9])('that is cut off at %p is refused or read, and soon', async (share) => {
    const whole = writeXls();
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    const outcome = await convertXls(cut, PATH, worker).catch((error: unknown) => error);
    expect(outcome instanceof UserError ? outcome.code : 'read').toMatch(/^(workbook-damaged|read)$/);
  });

  it('is given up when it takes too long', async () => {
    expect(await faultOf(writeXls(), { heapMegabytes: 256, milliseconds: 1 })).toEqual({
      code: 'workbook-too-slow',
      path: PATH,
      limit: 1,
    });
  });

  it('is given up when it takes too much memory', async () => {
    expect(await faultOf(writeXls(), { heapMegabytes: 1, milliseconds: 30_000 })).toMatchObject({
      code: 'workbook-too-large',
    });
  });

  it('tells a fault of the program itself as it is', async () => {
    await expect(convertXls(writeXls(), PATH, `${worker}.missing`)).rejects.toThrow(/missing/);
  });
});
