import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../cli/run-cli';
import { openDesktop } from '../../office-host/desktop/open-desktop';
import { ExcelHost } from '../../office-host/host/excel-host';
import { openBrowser } from '../../office-host/web/open-browser';
import { BUILD_PATIENCE, buildPane } from './build-pane';
import { picture } from './look';
import { loadExample } from './open-pane';

const PROGRAM = path.join(__dirname, '..', '..', 'cli', 'run-in-process.js');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const folder = temporaryFolder();
let browser: Browser;
let page: Page;
let server: ChildProcess;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
}, BUILD_PATIENCE);
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
});

/** Starts `taizhang serve` on a free port, with a certificate of its own. @returns the address that it prints */
async function serve(): Promise<string> {
  server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], {
    env: { ...process.env, XDG_CONFIG_HOME: folder() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  server.stderr?.on('data', (part) => {
    complaint += part;
  });
  let printed = '';
  for await (const part of server.stdout ?? []) {
    printed += part;
    const [url] = /https:\S+\.html/.exec(printed) ?? [];
    if (url) return url;
  }
  throw new Error(`the server ended: ${complaint}`);
}

describe('the pane in Excel for Windows, hosted by taizhang serve', () => {
  it('leaves a document at the server, and has the browser fetch it there', async () => {
    const url = await serve();
    const { origin } = new URL(url);
    const host = new ExcelHost(await loadExample('廉政风险点台账.xlsx'));
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 420, height: 800 } });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await openDesktop(page, host, url);
    await page.getByRole('tab', { name: '材料' }).click();
    await page.getByRole('button', { name: '生成预览' }).click();
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await page.getByText('浏览器').first().waitFor();
    await picture(page, 'desktop-served');
    expect(asked.filter((each) => each.startsWith('POST'))).toEqual([`POST ${origin}/reports`]);
    expect(host.windows).toHaveLength(1);
    const address = new URL(String(host.windows[0]));
    expect(address.origin).toBe(origin);
    // As the user's browser does: from outside the pane, with nothing but the address.
    const stranger = await browser.newContext({ ignoreHTTPSErrors: true });
    const answer = await stranger.request.get(address.href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': DOCX,
      'content-disposition': expect.stringMatching(/^attachment; .*\.docx$/),
    });
    const parts = unzipSync(new Uint8Array(await answer.body()));
    await stranger.close();
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    expect(document).toContain('廉政');
    const faults = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
      document,
    );
    expect(faults).toBe(0);
    expect(asked.filter((each) => !/^\w+ (blob:|data:)/.test(each) && !each.includes(` ${origin}/`))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });
});
