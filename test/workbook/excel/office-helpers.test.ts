import { hostAndPlatform, paneMemory } from '../../../src/workbook/excel/office-helpers';
import { smallLedger } from './ledger';
import { openExcel } from './open-excel';

describe('hostAndPlatform', () => {
  it('knows Excel on the web', async () => {
    await openExcel(smallLedger());
    Object.assign(globalThis, { window: { Office } });
    expect(hostAndPlatform()).toEqual({ host: 'EXCEL', platform: 'OFFICE_ONLINE' });
  });
});

describe('paneMemory', () => {
  it('remembers', async () => {
    const stored = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    };
    Object.assign(globalThis, { localStorage, window: { localStorage } });
    const memory = paneMemory('taizhang');
    expect(memory.get('template')).toBeUndefined();
    memory.set('template', { id: 'quarter' });
    expect(paneMemory('taizhang').get('template')).toEqual({ id: 'quarter' });
  });
});
