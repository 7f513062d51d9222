import { loadOffice } from './node/load-office';
import { sampleBook } from './sample-book';

/** Writes one cell and tells how that ended. */
async function write(excel: typeof Excel, options: Excel.RunOptions = {}): Promise<string> {
  const run = excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A2').values = [['新']];
    await context.sync();
  });
  return run.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );
}

describe('what goes wrong', () => {
  it('names the member that is not modelled', async () => {
    const { Excel } = await loadOffice(sampleBook());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Worksheet.Charts'),
    });
  });

  it.each([
    [{ cellEdit: true }, 'InvalidOperationInCellEditMode'],
    [{ lostSession: true }, 'InvalidOrTimedOutSession'],
    [{ noPermission: true }, 'AccessDenied'],
    [{ code: 5102 }, 'ActivityLimitReached'],
  ])('%j is %s', async (fault, code) => {
    const { Excel, host } = await loadOffice(sampleBook());
    Object.assign(host.faults, fault);
    expect(await write(Excel)).toBe(code);
    expect(host.book.find('台账')?.value(1, 0)).toBe('001');
  });

  it('waits for the end of cell editing when the add-in asks for it', async () => {
    const { Excel, host } = await loadOffice(sampleBook(), { faults: { cellEdit: true } });
    setTimeout(() => {
      host.faults.cellEdit = false;
    }, 30);
    expect(await write(Excel, { delayForCellEdit: true })).toBe('done');
  });

  it('refuses a request above the limit, and carries nothing of it out', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报告').getRange('A1').getResizedRange(9999, 19);
      range.values = Array.from({ length: 10_000 }, () =>
        Array.from({ length: 20 }, () => '临河县水务局某某科'),
      );
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.largestRequest()).toBeGreaterThan(5 * 1024 * 1024);
    expect(host.book.find('报告')?.used(true)).toBeNull();
  });

  it('protects the cells of a protected sheet, save unlocked ones', async () => {
    const book = sampleBook();
    const sheet = book.find('台账');
    if (sheet) sheet.protection = { options: {} };
    const { Excel } = await loadOffice(book);
    expect(await write(Excel)).toBe('AccessDenied');
    if (sheet) sheet.ensure(1, 0).style = { locked: false };
    expect(await write(Excel)).toBe('done');
  });

  it('rejects members newer than the declared requirement set by the library itself', async () => {
    const { Excel } = await loadOffice(sampleBook(), { requirements: { excelapi: '1.6' } });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1, 1);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(await write(Excel)).toBe('done');
  });

  it('answers late', async () => {
    const { Excel } = await loadOffice(sampleBook(), { faults: { latency: 50 } });
    const start = performance.now();
    expect(await write(Excel)).toBe('done');
    expect(performance.now() - start).toBeGreaterThanOrEqual(48);
  });
});
