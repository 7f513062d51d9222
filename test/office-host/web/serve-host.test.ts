import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { openDesktop } from '../desktop/open-desktop';
import { officeFolder } from '../node/office-files';
import { sampleBook } from '../sample-book';
import { declareSets } from './declare-sets';
import { openBrowser } from './open-browser';
import { type ServedHost, serveHost } from './serve-host';

const PANE = { '/': path.join(__dirname, '..', 'fixtures', 'pane'), '/office/': officeFolder() };

let browser: Browser;
let served: ServedHost;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  served = await serveHost(sampleBook(), { pane: PANE, ribbon: [{ label: '标记', command: 'mark' }] });
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  outside.length = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') outside.push(request.url());
  });
});
afterEach(async () => {
  await page?.close();
  await served?.close();
});

/** Waits until the pane says something. */
async function paneSays(frame: Frame | Page, text: string): Promise<void> {
  await frame.waitForFunction(
    (wanted) => document.querySelector('#out')?.textContent?.startsWith(wanted),
    text,
    {
      timeout: 15_000,
    },
  );
}

async function openPane(): Promise<Frame> {
  await page.goto(served.url);
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await paneSays(frame, 'ready Excel OfficeOnline 台账!A1:C4');
  return frame;
}

describe('Excel on the web in Chromium', () => {
  it('runs the pane, draws the sheet, and asks nobody else', async () => {
    await openPane();
    expect(await page.textContent('[data-address="C2"]')).toBe('1200.5');
    expect(outside).toEqual([]);
  });

  it('lets a person type, select and press a button', async () => {
    const frame = await openPane();
    await page.click('[data-address="B3"]');
    await paneSays(frame, 'selected B3');
    await page.dblclick('[data-address="B4"]');
    await page.fill('td input', '审计股');
    await page.keyboard.press('Enter');
    await paneSays(frame, 'changed B4');
    expect(served.host.book.find('台账')?.value(3, 1)).toBe('审计股');
    await page.click('#ribbon button');
    await page.waitForFunction(
      () => document.querySelector('[data-address="E1"]')?.textContent === '来自功能区',
    );
    expect(await page.getAttribute('[data-address="E1"]', 'style')).toContain('rgb(255, 199, 206)');
  });

  it('is in cell editing while the person types', async () => {
    await openPane();
    await page.dblclick('[data-address="A2"]');
    await page.waitForSelector('td input');
    expect(served.host.faults.cellEdit).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('td input', { state: 'detached' });
    expect(served.host.faults.cellEdit).toBe(false);
    expect(served.host.book.find('台账')?.value(1, 0)).toBe('001');
  });
});

describe('an old Excel in Chromium', () => {
  it('has the members of its requirement set only', async () => {
    const old = await serveHost(sampleBook(), { pane: PANE, requirements: { excelapi: '1.6' } });
    await declareSets(page);
    await page.goto(old.url);
    const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
    // onChanged of a sheet came with 1.7.
    if (frame) await paneSays(frame, 'failed ApiNotFound');
    await page.close();
    await old.close();
    expect(frame).not.toBeNull();
  });
});

describe('Excel for Windows in Chromium', () => {
  it('runs the pane on the desktop branch of office.js', async () => {
    await openDesktop(page, served.host, `${served.paneOrigin}/taskpane.html`);
    await paneSays(page, 'ready Excel PC 台账!A1:C4');
    served.clerk.type('B4', '审计股');
    await paneSays(page, 'changed B4');
    served.host.invokeCommand('mark');
    await page.waitForTimeout(200);
    expect(served.host.book.find('台账')?.value(0, 4)).toBe('来自功能区');
    expect(outside).toEqual([]);
  });
});
