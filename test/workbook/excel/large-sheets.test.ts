import type { Edit } from '../../../src/core/edit';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { edit, LEDGER, largeLedger } from './ledger';
import { openExcel, sheetNamed } from './open-excel';

const MEGABYTE = 2 ** 20;

function fills(count: number): Edit[] {
  return Array.from({ length: count }, (_, index) => edit(index + 2, 5, '工程科', `责任人${index}`));
}

describe.each([5_000, 50_000])('a ledger of %i rows', (count) => {
  it('is read and written in portions that Excel accepts', async () => {
    const workbook = largeLedger(count);
    const { driver, host } = await openExcel(workbook);
    expect((await driver.read()).sheets).toEqual(workbook.sheets);
    const edits = fills(count);
    const outcome = await driver.apply(edits);
    expect(outcome.applied).toHaveLength(count);
    expect(outcome.refused).toEqual([]);
    expect(Math.max(...host.queries.map(({ requestBytes }) => requestBytes))).toBeLessThan(2 * MEGABYTE);
    expect(Math.max(...host.queries.map(({ responseBytes }) => responseBytes))).toBeLessThan(4 * MEGABYTE);
    expect(host.queries.every(({ fault }) => fault === 0)).toBe(true);
    expect(host.queries.length).toBeLessThan(60 + count / 250);
  }, 180_000);
});

describe('portions', () => {
  it('become smaller when Excel says that an answer is too large', async () => {
    const workbook = largeLedger(2_000);
    const { driver, host } = await openExcel(workbook, { payloadLimit: 100_000 });
    expect((await driver.read()).sheets).toEqual(workbook.sheets);
    expect(host.queries.some(({ fault }) => fault === 5104)).toBe(true);
  });

  it('leave out the emptiness before a stray cell', async () => {
    const { driver, book, host } = await openExcel(largeLedger(10));
    sheetNamed(book, LEDGER).ensure(1_048_575, 16_383).value = '误';
    const workbook = await driver.read();
    expect(workbook.sheets[0]?.rows.at(-1)?.cells.get(16_384)).toEqual({ value: '误' });
    expect(workbook.sheets[0]?.rows).toHaveLength(12);
    expect(host.queries.length).toBeLessThan(60);
  });

  it('stop at what no ledger needs', async () => {
    const { driver, book } = await openExcel(largeLedger(10));
    const sheet = sheetNamed(book, LEDGER);
    for (let row = 0; row < 400; row += 1) {
      sheet.ensure(row, 0).value = '甲';
      sheet.ensure(row, 16_383).value = '乙';
    }
    await expect(driver.read()).rejects.toMatchObject({ code: 'workbook-too-many-cells' });
  });
});

describe('what is hidden', () => {
  it('is found wherever it is', async () => {
    const workbook = buildWorkbook('台账.xlsx', [
      {
        name: LEDGER,
        rows: Array.from({ length: 500 }, (_, index) => [index, null, '甲', '乙']),
        hiddenRows: [3, 4, 5, 77, 300, 301, 499],
        hiddenColumns: ['B', 'D'],
        autoFilter: 'A1:D500',
      },
    ]);
    const { driver } = await openExcel(workbook);
    const [sheet] = (await driver.read()).sheets;
    expect(sheet).toEqual(workbook.sheets[0]);
  });
});
