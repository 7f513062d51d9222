import type { Frame, Locator } from 'playwright-core';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { narrowPane } from './narrow-pane';
import { type OpenPane, openPane } from './open-pane';

/** B5:B8 … B21:B22 each share a department. */
const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** What stands in column B, rows 5 to 8. */
function departments(): unknown[] {
  const sheet = opened.served.host.book.find(SHEET);
  return [5, 6, 7, 8].map((row) => sheet?.value(row - 1, 1));
}

/** The rows of the merge that B6 belongs to, 1-based; null for none. */
function mergeOfB6(): [number, number] | null {
  const merge = opened.served.host.book.find(SHEET)?.mergeAt(5, 1);
  return merge ? [merge.top + 1, merge.bottom + 1] : null;
}

/** Folds every group above the one of that title, and gives a line of it. */
async function lineOf(pane: Frame, group: RegExp, text: string): Promise<Locator> {
  const heads = pane.locator('[role=listitem] button[aria-expanded=true]');
  await heads.first().waitFor();
  while (!group.test((await heads.first().textContent()) ?? '')) await heads.first().click();
  const line = pane.getByRole('listitem').filter({ hasText: text });
  await line.first().waitFor();
  return line.first();
}

describe('splitting merged cells in the pane', () => {
  it('fills them down, and undo merges them again', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page } = opened;
    expect(mergeOfB6()).toEqual([5, 8]);
    const before = departments();
    await narrowPane(page);
    await pane.getByRole('tab', { name: '填写' }).click();
    const line = await lineOf(pane, /拆分合并单元格/, 'B5:B8');
    expect(await line.getByRole('checkbox').isChecked()).toBe(false);
    await line.getByRole('checkbox').check();
    await picture(page, 'fill-merged');
    expect(await violations(pane)).toEqual([]);
    await line.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('#address')?.textContent?.includes('B5'));
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/拆分1处合并单元格并逐行填写/).waitFor();
    expect(mergeOfB6()).toBeNull();
    expect(departments()).toEqual([before[0], before[0], before[0], before[0]]);
    await pane.getByRole('listitem').filter({ hasText: 'B5:B8' }).waitFor({ state: 'detached' });
    await picture(page, 'fill-merged-done');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(mergeOfB6()).toEqual([5, 8]);
    expect(departments()).toEqual(before);
    await pane.getByRole('listitem').filter({ hasText: 'B5:B8' }).first().waitFor();
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('changes nothing on a protected sheet, and says so', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page, served } = opened;
    const sheet = served.host.book.find(SHEET);
    if (sheet) sheet.protection = { options: {} };
    const before = departments();
    await narrowPane(page);
    await pane.getByRole('tab', { name: '填写' }).click();
    const line = await lineOf(pane, /拆分合并单元格/, 'B5:B8');
    await line.getByRole('checkbox').check();
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText('工作表受保护，请先撤销保护').first().waitFor();
    await picture(page, 'fill-merged-protected');
    expect(await violations(pane)).toEqual([]);
    expect(mergeOfB6()).toEqual([5, 8]);
    expect(departments()).toEqual(before);
  });

  it('speaks English where Office does', async () => {
    opened = await openPane(browser(), EXAMPLE, { locale: 'en-US' });
    const { pane, page } = opened;
    await narrowPane(page);
    await pane.getByRole('tab', { name: 'Fill' }).click();
    const line = await lineOf(pane, /Splits merged cells/, 'B5:B8');
    await line.getByText('Split, and fill 4 rows').waitFor();
    await picture(page, 'fill-merged-en');
  });
});
