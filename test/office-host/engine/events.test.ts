import { Clerk } from '../host/clerk';
import { loadOffice } from '../node/load-office';
import { sampleBook } from '../sample-book';

/** The sample, the clerk in front of it, and what the add-in hears of sheets and selection. */
async function listening() {
  const loaded = await loadOffice(sampleBook());
  const heard: Record<string, unknown>[] = [];
  const hear = async (event: object) => {
    heard.push(JSON.parse(JSON.stringify(event)));
  };
  await loaded.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onSelectionChanged.add(hear);
    await context.sync();
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { ...loaded, clerk: new Clerk(loaded.host), heard, settle };
}

describe('events', () => {
  it('tell what the clerk typed, and lead to the cells even after rows moved', async () => {
    const { Excel, clerk, settle } = await listening();
    let event: Excel.WorksheetChangedEventArgs | undefined;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').onChanged.add(async (args) => {
        event ??= args;
      });
      await context.sync();
    });
    clerk.type('B4', '审计股');
    await settle();
    expect(event).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B4',
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueBefore: '', valueAfter: '审计股', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    });
    clerk.insert('1:1');
    await Excel.run(async (context) => {
      const range = event?.getRange(context);
      range?.load('address,values');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['台账!B5', [['审计股']]]);
    });
  });

  it('tell of rows, sheets and the selection', async () => {
    const { clerk, heard, settle, Excel } = await listening();
    clerk.insert('2:3');
    clerk.delete('4:4');
    clerk.select('B2:C2');
    clerk.show('报告');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      context.workbook.worksheets.getItem('新表').delete();
      await context.sync();
    });
    await settle();
    expect(heard).toMatchObject([
      { type: 'WorksheetChanged', changeType: 'RowInserted', address: '2:3' },
      { type: 'WorksheetChanged', changeType: 'RowDeleted', address: '4:4' },
      { type: 'WorksheetSelectionChanged', address: 'B2:C2' },
      { type: 'WorksheetActivated' },
      { type: 'WorksheetAdded' },
      { type: 'WorksheetDeleted' },
    ]);
  });

  it('end when the handler is removed, and pause when events are off', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const clerk = new Clerk(host);
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('台账').onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      return added;
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    clerk.type('A2', '一');
    await settle();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    clerk.type('A3', '二');
    host.book.enableEvents = true;
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    clerk.type('A4', '三');
    await settle();
    expect(heard).toEqual(['A2']);
  });

  it('tell the workbook’s selection', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        count += 1;
      });
      await context.sync();
    });
    new Clerk(host).select('报告!B2');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('报告!B2');
    });
    expect(count).toBe(1);
  });
});
