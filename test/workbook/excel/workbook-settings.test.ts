import { workbookSettings } from '../../../src/workbook/excel/workbook-settings';
import { smallLedger } from './ledger';
import { openExcel } from './open-excel';

const IGNORED = [{ rule: 'responsible-is-person', key: '3', reason: '经会议同意' }];

describe('workbookSettings', () => {
  it('go with the workbook', async () => {
    const { host } = await openExcel(smallLedger());
    await workbookSettings().write('ignored', IGNORED);
    await openExcel(smallLedger(), { settings: host.settings });
    expect(workbookSettings().read('ignored')).toEqual(IGNORED);
    expect(workbookSettings().read('bindings')).toBeUndefined();
  });

  it('are removed', async () => {
    const { host } = await openExcel(smallLedger());
    await workbookSettings().write('options', { level: 'roman' });
    await workbookSettings().remove('options');
    expect(workbookSettings().read('options')).toBeUndefined();
    expect(host.settings).toEqual({});
  });

  it('do not trust what a file brings', async () => {
    await openExcel(smallLedger(), { settings: { 'taizhang.ignored': '"{not json"' } });
    expect(workbookSettings().read('ignored')).toBeUndefined();
  });
});
