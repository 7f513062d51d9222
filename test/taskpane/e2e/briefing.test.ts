import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** Opens the view by the ribbon and writes a document of 2023. */
async function write(template: string): Promise<Frame> {
  const { pane, page } = opened;
  await page.locator('#ribbon').getByRole('button', { name: '生成材料' }).click();
  await pane.getByLabel('材料种类').selectOption(template);
  await pane.getByLabel('年份').fill('2023');
  await pane.getByLabel('数据截至').fill('2023-12-31');
  await pane.getByRole('button', { name: '生成预览' }).click();
  await pane.getByRole('region', { name: '材料预览' }).locator('h1').first().waitFor();
  return pane;
}

describe('documents in the pane', () => {
  it('are asked for, shown, and lead from a number to its rows', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { page } = opened;
    await page.locator('#ribbon').getByRole('button', { name: '生成材料' }).click();
    await opened.pane.getByRole('button', { name: '生成预览' }).waitFor();
    await picture(page, 'briefing-form');
    expect(await violations(opened.pane)).toEqual([]);
    const pane = await write('risk-summary');
    const paper = pane.getByRole('region', { name: '材料预览' });
    expect(await paper.locator('h1').first().textContent()).toContain('2023年廉政风险防控工作总结');
    const all = paper.locator('[data-figure="risk-points.total"]').first();
    await all.click();
    await page.waitForFunction(() => /^A5:/.test(document.querySelector('#address')?.textContent ?? ''));
    await picture(page, 'briefing');
    const { host } = opened.served;
    expect(host.book.active.name).toBe(SHEET);
    const { top, bottom } = host.book.selection;
    expect(`${bottom - top + 1}`).toBe(await all.textContent());
    expect(await violations(pane)).toEqual([]);
    const first = paper.locator('[data-figure="risk-points.level-1"]').first();
    await first.focus();
    await first.press('Enter');
    const run = pane.getByRole('button', { name: /^第\d+.*行$/ }).last();
    const row = Number(/第(\d+)/.exec((await run.textContent()) ?? '')?.[1]);
    await run.click();
    await page.waitForFunction(
      (cell) => document.querySelector('#address')?.textContent?.startsWith(cell),
      `A${row}`,
    );
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('are saved for Word', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const pane = await write('annual-briefing');
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      pane.getByRole('button', { name: '保存为 Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^.+报告\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('党风廉政建设');
    const faults = await pane.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
      document,
    );
    expect(faults).toBe(0);
    await pane.getByText('已交给浏览器下载').waitFor();
  });

  it('are put on a sheet that counts as no ledger, and their numbers into a new workbook', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { served, page } = opened;
    const pane = await write('rectification-report');
    await pane.getByRole('button', { name: '放到新工作表' }).click();
    await pane.getByText('已放到工作表').waitFor();
    const { active } = served.host.book;
    expect(active.name).not.toBe(SHEET);
    expect(String(active.value(0, 0) || active.value(1, 0))).not.toBe('');
    await picture(page, 'briefing-sheet');
    await pane.getByRole('button', { name: '数据做成新工作簿' }).click();
    await pane.getByText('已打开新工作簿').waitFor();
    expect(served.host.session.openedFiles).toHaveLength(1);
    await pane.getByRole('tab', { name: '检查' }).click();
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByRole('button', { name: /^认出1张台账/ }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('are copied', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const pane = await write('leader-summary');
    await pane.getByRole('button', { name: '复制全文' }).click();
    await pane.getByText('已复制').waitFor();
  });

  it('are asked for in English, in a dark pane, where Office is so', async () => {
    opened = await openPane(browser(), EXAMPLE, { locale: 'en-US' });
    const { pane, page } = opened;
    await pane.evaluate(() => {
      const theme = { bodyBackgroundColor: '#262626' };
      Object.defineProperty(Office.context, 'officeTheme', { value: theme });
      window.dispatchEvent(new Event('focus'));
    });
    await pane.getByRole('tab', { name: 'Documents' }).click();
    await pane.getByRole('button', { name: 'Preview' }).waitFor();
    await picture(page, 'briefing-form-en');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('region', { name: 'Preview of the document' }).locator('h1').first().waitFor();
    await picture(page, 'briefing-dark');
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('button', { name: /^Fill chosen/ }).waitFor();
    await picture(page, 'fill-dark');
    expect(await violations(pane)).toEqual([]);
  });
});
