import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { openDesktop } from '../../office-host/desktop/open-desktop';
import { declareSets } from '../../office-host/web/declare-sets';
import { openBrowser } from '../../office-host/web/open-browser';
import { serveHost } from '../../office-host/web/serve-host';
import { BUILD_PATIENCE, buildPane, PANE_FOLDER } from './build-pane';
import { picture } from './look';
import { loadExample, type OpenPane, openPane } from './open-pane';

/** A12 should be 8; I16 holds 中, the level in another notation. */
const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';

let browser: Browser;
let opened: OpenPane | null = null;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
}, BUILD_PATIENCE);
afterAll(() => browser?.close());
afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function open(requirements: Record<string, string>): Promise<OpenPane & { frame: Frame }> {
  const pane = await openPane(browser, EXAMPLE, { requirements });
  opened = pane;
  await declareSets(pane.page);
  return { ...pane, frame: await pane.reload() };
}

async function check(pane: Frame, button = '检查本工作簿'): Promise<void> {
  await pane.getByRole('button', { name: button }).click();
  await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
}

async function openIssue(pane: Frame, cell: string): Promise<void> {
  await pane.getByRole('searchbox').fill(cell);
  await pane.getByRole('listitem').filter({ hasText: cell }).last().getByRole('button').first().click();
}

function selected(page: Page, cell: string): Promise<unknown> {
  return page.waitForFunction(
    (name) => document.querySelector('#address')?.textContent?.includes(name),
    cell,
  );
}

describe('an Excel with ExcelApi 1.7, whose library rejects all that came later', () => {
  it('serves from the check to the document', async () => {
    const { frame: pane, page, served, complaints } = await open({ excelapi: '1.7' });
    const value = (row: number, column: number) => served.host.book.find(SHEET)?.value(row - 1, column - 1);
    const newer = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().findAllOrNullObject('甲', {});
        await context.sync();
      }).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      ),
    );
    expect(newer).toBe('ApiNotFound');
    await check(pane);
    await openIssue(pane, 'A12');
    await selected(page, 'A12');
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('已改正').waitFor();
    expect(value(12, 1)).toBe(8);
    await pane.getByRole('tab', { name: '填写' }).click();
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor();
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/^已填写\d+格$/).waitFor();
    expect(value(16, 9)).toBe('二级');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect([value(12, 1), value(16, 9)]).toEqual([8, '中']);
    await pane.getByRole('tab', { name: '材料' }).click();
    await pane.getByRole('button', { name: '生成预览' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '保存为 Word' }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(parts['word/document.xml']?.length).toBeGreaterThan(1_000);
    expect(complaints).toEqual([]);
  });
});

describe('an Excel in which something goes wrong', () => {
  it('says that a cell is being edited, keeps what was found, and goes on afterwards', async () => {
    // Without DelayForCellEdit the add-in cannot ask Excel to wait.
    const { frame: pane, page, served } = await open({ excelapi: '1.7', delayforcelledit: '0.1' });
    await check(pane);
    await openIssue(pane, 'A12');
    await selected(page, 'A12');
    served.clerk.beginEdit(`${SHEET}!K6`);
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('单元格正在编辑，请按回车结束编辑后再试').waitFor();
    await picture(page, 'cell-being-edited');
    expect(served.host.book.find(SHEET)?.value(11, 0)).toBe(9);
    served.clerk.endEdit(`${SHEET}!K6`, null);
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('已改正').waitFor();
    expect(served.host.book.find(SHEET)?.value(11, 0)).toBe(8);
  });

  it('waits for the end of the editing where Excel can', async () => {
    const { frame: pane, served } = await open({});
    served.clerk.beginEdit(`${SHEET}!J9`);
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    await pane.getByText('正在检查…').waitFor();
    served.clerk.endEdit(`${SHEET}!J9`, '每月由两人交叉核对票据并登记，每季度抽查一次，结果在公示栏公示');
    await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
    await pane.getByRole('searchbox').fill('J9');
    await pane.getByText('没有符合筛选条件的问题').waitFor();
  });

  it('says that the session is lost, keeps what was found, and goes on once it is back', async () => {
    const { frame: pane, page, served } = await open({});
    await check(pane);
    await openIssue(pane, 'A12');
    await selected(page, 'A12');
    served.host.faults.lostSession = true;
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('与 Excel 的连接已断开，请关闭窗格后重新打开').first().waitFor();
    await picture(page, 'session-lost');
    expect(served.host.book.find(SHEET)?.value(11, 0)).toBe(9);
    await pane.getByRole('button', { name: '改正', exact: true }).waitFor();
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByText('检查没有完成').waitFor();
    await picture(page, 'session-lost-check');
    served.host.faults.lostSession = false;
    await check(pane, '重新检查');
    // The search and the opened issue are where they were.
    await pane.getByRole('button', { name: '改正', exact: true }).click();
    await pane.getByText('已改正').waitFor();
    expect(served.host.book.find(SHEET)?.value(11, 0)).toBe(8);
  });
});

describe('a desktop Excel that knows no themes', () => {
  it('opens the pane in light colours', async () => {
    const served = await serveHost(await loadExample(EXAMPLE), { pane: { '/': PANE_FOLDER } });
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await openDesktop(page, served.host, `${served.paneOrigin}/taskpane.html`);
    await page.addInitScript(() => {
      const external = window.external as unknown as { GetContext(): Record<string, unknown> };
      delete external.GetContext().GetOfficeThemeInfo;
    });
    await page.reload();
    await page.getByRole('button', { name: '检查本工作簿' }).click();
    await page.getByRole('status').filter({ hasText: '发现' }).waitFor();
    await page.close();
    await served.close();
  });
});
