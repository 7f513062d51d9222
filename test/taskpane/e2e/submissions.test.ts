import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { openBrowser } from '../../office-host/web/open-browser';
import { sentFiles } from '../sent-files';
import { BUILD_PATIENCE, buildPane } from './build-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '基础名册.xlsx';

let browser: Browser;
let opened: OpenPane;
let folder: string;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'taizhang-sent-'));
  for (const [name, bytes] of Object.entries(sentFiles())) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}, BUILD_PATIENCE);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => opened?.close());

async function showView(): Promise<Frame> {
  opened = await openPane(browser, EXAMPLE);
  await opened.pane.getByRole('tab', { name: '报送' }).click();
  await opened.pane.getByRole('button', { name: '选择文件夹' }).waitFor();
  return opened.pane;
}

describe('submissions in the pane', () => {
  it('checks a folder, tells of every file, and opens a marked copy', async () => {
    const pane = await showView();
    expect(await violations(pane)).toEqual([]);
    await picture(opened.page, 'submissions-welcome');
    await pane.locator('input[type=file]').first().setInputFiles(folder);
    await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
    await pane.getByText('未报送的单位（1个）').waitFor();
    await pane.getByText('没有检查的文件（2份）').waitFor();
    expect(await violations(pane)).toEqual([]);
    await picture(opened.page, 'submissions-round');
    await pane.getByRole('button', { name: /临河县水务局/ }).click();
    await pane.getByRole('listitem').first().waitFor();
    expect(await violations(pane)).toEqual([]);
    await picture(opened.page, 'submissions-unit');
    await pane.getByRole('button', { name: '打开标记副本' }).click();
    await pane.getByText('的标记副本，请另存后退回').waitFor();
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('takes files that are dropped on it', async () => {
    const pane = await showView();
    const { '水务局/整改台账.xlsx': bytes = new Uint8Array() } = sentFiles();
    await pane.getByRole('region', { name: '检查下级单位报送的台账' }).evaluate((zone, content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(content)], '整改台账.xlsx'));
      for (const type of ['dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
      }
    }, Array.from(bytes));
    await pane.getByRole('status').filter({ hasText: '1个单位，1份文件' }).waitFor();
  });
});
