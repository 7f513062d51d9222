import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { loadXlsx } from '../../office-host/files/load-xlsx';
import type { Book } from '../../office-host/grid/book';
import type { HostOptions } from '../../office-host/host/options';
import { ribbonOf } from '../../office-host/web/ribbon';
import { type ServedHost, serveHost } from '../../office-host/web/serve-host';
import { PANE_FOLDER } from './build-pane';

const ROOT = path.join(__dirname, '..', '..', '..');

/** The built pane beside a workbook, in Chromium. */
export interface OpenPane {
  readonly served: ServedHost;
  readonly page: Page;
  readonly pane: Frame;
  /** Requests to anybody but this machine. */
  readonly outside: readonly string[];
  /** Errors that the browser wrote down, refusals of the content policy among them. */
  readonly complaints: readonly string[];
  /** Opens the same workbook's pane anew. */
  reload(): Promise<Frame>;
  close(): Promise<void>;
}

/** A workbook of examples/, as Excel has it in memory. */
export function loadExample(name: string): Promise<Book> {
  return loadXlsx(new Uint8Array(readFileSync(path.join(ROOT, 'examples', name))), name);
}

/** Opens a workbook, or one of examples/ by its name, in Excel on the web, emulated, with the pane beside it. */
export async function openPane(
  browser: Browser,
  workbook: string | Book,
  options: HostOptions = {},
): Promise<OpenPane> {
  const book = typeof workbook === 'string' ? await loadExample(workbook) : workbook;
  const served = await serveHost(book, {
    ...options,
    pane: { '/': PANE_FOLDER },
    ribbon: ribbonOf(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')),
  });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const ours = message.location().url.startsWith(served.paneOrigin);
    if (ours && message.type() === 'error') complaints.push(message.text());
  });
  const reload = async (): Promise<Frame> => {
    await page.goto(served.url);
    const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    await frame.getByRole('tablist').first().waitFor();
    return frame;
  };
  return {
    served,
    page,
    pane: await reload(),
    outside,
    complaints,
    reload,
    close: async () => {
      await page.close();
      await served.close();
    },
  };
}
