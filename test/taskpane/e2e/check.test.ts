import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { judge } from '../../../src/engine/judge';
import { BUILT_IN } from '../../../src/engine/knowledge';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { LOCAL_CLOCK } from '../../../src/taskpane/session/clock';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { nodeInflate } from '../../../src/workbook/file/node-inflate';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';
const ROOT = path.join(__dirname, '..', '..', '..');

let opened: OpenPane;
const browser = browserForPane(() => opened);

async function check(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '检查本工作簿' }).click();
  await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
}

/** The issue at a cell, as a line of the list, once the search has brought it into sight. */
async function lineAt(pane: Frame, words: string) {
  await pane.getByRole('searchbox').fill(words);
  return pane.getByRole('listitem').filter({ hasText: words }).last().getByRole('button').first();
}

/** What the command line finds in the file, on this day. */
async function issuesOfFile(): Promise<number> {
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'examples', EXAMPLE)));
  const workbook = await openFileWorkbook(bytes, EXAMPLE, { inflate: nodeInflate }).read();
  const tables = recogniseWorkbook(workbook);
  const environment = { asOf: LOCAL_CLOCK.today(), period: null, roster: null, settings: DEFAULT_SETTINGS };
  const files = [{ path: EXAMPLE, status: 'read', workbook, tables } as const];
  const { validation } = judge(
    { files, previousFiles: [], environment },
    { rules: BUILT_IN.rules, settings: {} },
    [],
  );
  return validation.files[0]?.issues.length ?? 0;
}

describe('checking in the pane', () => {
  it('finds what the command line finds, and is fit for everybody', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page } = opened;
    expect(await violations(pane)).toEqual([]);
    await picture(page, 'welcome');
    await check(pane);
    expect(await pane.getByRole('status').first().textContent()).toContain(
      `检查了18行，发现${await issuesOfFile()}处问题`,
    );
    await picture(page, 'checked');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: '认出1张台账' }).click();
    await pane.getByText('廉政风险防控台账').first().waitFor();
    await pane.getByText('各列认成了').click();
    await picture(page, 'recognised');
    expect(await violations(pane)).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('goes to the cell, fixes it, and takes it back', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page, served } = opened;
    await check(pane);
    const number = () => served.host.book.find(SHEET)?.value(11, 0);
    expect(number()).toBe(9);
    const line = await lineAt(pane, 'A12');
    await line.click();
    await page.waitForFunction(() => document.querySelector('#address')?.textContent?.includes('A12'));
    await picture(page, 'issue');
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('已改正').waitFor();
    expect(number()).toBe(8);
    await picture(page, 'fixed');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(number()).toBe(9);
  });

  it('follows what the clerk types', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, served } = opened;
    await check(pane);
    await pane.getByRole('searchbox').fill('J9');
    await pane.getByText('填的是“同上”').waitFor();
    served.clerk.type('J9', '每月由两人交叉核对票据并登记，每季度抽查一次，结果在公示栏公示');
    await pane.getByText('填的是“同上”').waitFor({ state: 'detached' });
  });

  it('ignores with a reason that the workbook keeps', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { page } = opened;
    await check(opened.pane);
    await (await lineAt(opened.pane, 'K6')).click();
    await opened.pane.getByRole('button', { name: '忽略' }).click();
    await opened.pane.getByLabel('理由').fill('人员待定，已报备');
    await picture(page, 'ignore');
    expect(await violations(opened.pane)).toEqual([]);
    await opened.pane.getByRole('dialog').getByRole('button', { name: '忽略' }).click();
    await opened.pane.getByText('已忽略，理由已随工作簿保存').waitFor();
    const again = await opened.reload();
    await check(again);
    await again.getByRole('button', { name: '已忽略1处' }).click();
    await (await lineAt(again, 'K6')).click();
    await again.getByText('人员待定，已报备').waitFor();
  });

  it('is started and ended from the ribbon', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page, served } = opened;
    await page.locator('#ribbon').getByRole('button', { name: '检查' }).click();
    await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
    const sheets = () => served.host.book.sheets.map(({ name }) => name);
    const before = sheets();
    await pane.getByRole('button', { name: '标到表上' }).click();
    await pane.getByText('已在表上标出').waitFor();
    await picture(page, 'marked');
    await page.locator('#ribbon').getByRole('button', { name: '清除标记' }).click();
    await pane.getByText('标记已全部清除').waitFor();
    expect(sheets()).toEqual(before);
  });
});

describe('checking in an Excel of 2019', () => {
  it('needs nothing that ExcelApi 1.7 does not have', async () => {
    opened = await openPane(browser(), EXAMPLE, { requirements: { excelapi: '1.7' } });
    const { pane, served } = opened;
    await check(pane);
    await pane.getByRole('button', { name: '标到表上' }).click();
    await pane.getByText('已在表上标出').waitFor();
    expect(served.host.book.sheets.map(({ name }) => name)).toEqual([SHEET, '核验问题']);
    await (await lineAt(pane, 'A12')).click();
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('已改正').waitFor();
    expect(served.host.book.find(SHEET)?.value(11, 0)).toBe(8);
  });
});
