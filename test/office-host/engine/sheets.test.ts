import { saveXlsx } from '../files/save-xlsx';
import { loadOffice } from '../node/load-office';
import { sampleBook } from '../sample-book';

describe('sheets and workbook', () => {
  it('are added, named, copied, hidden and deleted', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('核验问题');
      added.tabColor = '#FF0000';
      added.showGridlines = false;
      const copy = worksheets.getItem('台账').copy('End');
      copy.name = '副本';
      worksheets.getItem('报告').delete();
      copy.visibility = 'Hidden';
      const count = worksheets.getCount(true);
      const next = worksheets.getItem('台账').getNextOrNullObject(true);
      next.load('name,position,tabColor,showGridlines');
      added.activate();
      await context.sync();
      expect(count.value).toBe(2);
      expect([next.name, next.tabColor, next.showGridlines]).toEqual(['核验问题', '#FF0000', false]);
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['台账', '核验问题', '副本']);
    expect(host.book.active.name).toBe('核验问题');
    expect(host.book.find('副本')?.value(1, 1)).toBe('财政股');
  });

  it.each([
    ['台账', 'ItemAlreadyExists'],
    ['第1/2批', 'InvalidArgument'],
    ['字'.repeat(32), 'InvalidArgument'],
  ])('refuse the name %s', async (name, code) => {
    const { Excel } = await loadOffice(sampleBook());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  it('keep their last visible sheet, and their structure when it is locked', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const hideAll = Excel.run(async (context) => {
      for (const name of ['报告', '台账']) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    });
    await expect(hideAll).rejects.toMatchObject({ code: 'InvalidOperation' });
    host.book.structureProtected = true;
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('take sheets from a file, and open a new workbook', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const other = sampleBook();
    other.active.name = '上期台账';
    const base64 = Buffer.from(await saveXlsx(other)).toString('base64');
    await Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['上期台账'],
        positionType: 'End',
      });
      await context.sync();
      expect(ids.value).toHaveLength(1);
    });
    expect(host.book.sheets.at(-1)?.name).toBe('上期台账');
    await Excel.createWorkbook(base64);
    expect(host.session.openedFiles).toEqual([base64]);
    const broken = Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64('AAAA', { positionType: 'End' });
      await context.sync();
    });
    await expect(broken).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are protected with a password and without', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('台账');
      protection.protect({ allowFormatCells: true }, '密码');
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
    });
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').protection.unprotect('错');
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'AccessDenied' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('A1').format.fill.color = '#FFC7CE';
      sheet.protection.unprotect('密码');
      sheet.getRange('A1').values = [['可写']];
      await context.sync();
    });
  });

  it('keep names, settings and properties', async () => {
    const { Excel } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('台账');
      workbook.names.add('金额区', sheet.getRange('C2:C4'));
      workbook.settings.add('规则', { 关闭: ['C-01'] });
      workbook.properties.title = '廉政台账';
      workbook.properties.custom.add('版本', '2');
      sheet.customProperties.add('ledger', 'risk-points');
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      const range = workbook.names.getItem('金额区').getRange();
      range.load('address');
      const setting = workbook.settings.getItemOrNullObject('规则');
      setting.load('value');
      const missing = workbook.settings.getItemOrNullObject('没有');
      const property = sheet.customProperties.getItemOrNullObject('ledger');
      property.load('value');
      workbook.properties.load('title');
      await context.sync();
      expect(range.address).toBe('台账!C3:C5');
      expect(setting.value).toEqual({ 关闭: ['C-01'] });
      expect(missing.isNullObject).toBe(true);
      expect(property.value).toBe('risk-points');
      expect(workbook.properties.title).toBe('廉政台账');
    });
  });

  it('freeze panes and set the page', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.freezePanes.freezeAt('A1:B3');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
      sheet.autoFilter.apply('A1:C4');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe('台账!A1:B3');
    });
    expect(host.book.find('台账')).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      autoFilter: { top: 0, left: 0, bottom: 3, right: 2 },
      page: {
        settings: { Orientation: 'Landscape', CenterFooter: '第&P页' },
        titleRows: { top: 0, bottom: 2 },
      },
    });
  });
});
