import { awaitExcel } from '../../src/taskpane/await-excel';

describe('waiting for Excel', () => {
  it('tells Excel from other programs', async () => {
    expect(await awaitExcel(Promise.resolve(true), 1000)).toBe('there');
    expect(await awaitExcel(Promise.resolve(false), 1000)).toBe('absent');
  });

  it('gives up after a while', async () => {
    expect(await awaitExcel(new Promise(() => {}), 10)).toBe('silent');
  });
});
