import type { Browser } from 'playwright-core';
import { openBrowser } from '../../office-host/web/open-browser';
import { BUILD_PATIENCE, buildPane } from './build-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

/** I16 holds 中, the level in another notation; I19 is blank, and G19 × H19 tells the level. */
const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';

let browser: Browser;
let opened: OpenPane;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
}, BUILD_PATIENCE);
afterAll(() => browser?.close());
afterEach(() => opened?.close());

/** What stands in column I; empty for nothing. */
function level(row: number): unknown {
  return opened.served.host.book.find(SHEET)?.value(row - 1, 8);
}

describe('filling in the pane', () => {
  it('is opened from the ribbon, shows before and after, fills, and takes it back', async () => {
    opened = await openPane(browser, EXAMPLE);
    const { pane, page } = opened;
    await page.locator('#ribbon').getByRole('button', { name: '填写' }).click();
    await pane.getByRole('tab', { name: '填写', selected: true }).waitFor();
    const line = pane.getByRole('listitem').filter({ hasText: 'I16' });
    await line.getByText('中').first().waitFor();
    expect(await line.textContent()).toContain('→ 二级');
    expect(await line.getByRole('checkbox').isChecked()).toBe(true);
    await picture(page, 'fill');
    expect(await violations(pane)).toEqual([]);
    await line.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('#address')?.textContent?.includes('I16'));
    await pane.getByRole('listitem').filter({ hasText: 'I19' }).getByRole('checkbox').uncheck();
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/^已填写\d+格$/).waitFor();
    expect([level(16), level(19)]).toEqual(['二级', '']);
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor({ state: 'detached' });
    await picture(page, 'filled');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect([level(16), level(19)]).toEqual(['中', '']);
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('follows what the clerk types meanwhile, and says what it left alone', async () => {
    opened = await openPane(browser, EXAMPLE);
    const { pane, page, served } = opened;
    await pane.getByRole('tab', { name: '填写' }).click();
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor();
    served.clerk.type(`${SHEET}!I16`, '一级');
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor({ state: 'detached' });
    served.host.book.find(SHEET)?.put(18, 8, [['一级']]);
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText('这一行在检查之后有变动').first().waitFor();
    await picture(page, 'fill-refused');
    expect(await violations(pane)).toEqual([]);
    expect(level(19)).toBe('一级');
  });

  it('speaks English where Office does', async () => {
    opened = await openPane(browser, EXAMPLE, { locale: 'en-US' });
    const { pane, page } = opened;
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('button', { name: /^Fill chosen/ }).waitFor();
    await picture(page, 'fill-en');
  });
});
