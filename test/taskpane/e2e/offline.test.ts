import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { panePage } from '../../../src/cli/serve/pane-page';
import { sentFiles } from '../sent-files';
import { browserForPane } from './browser-for-pane';
import { PANE_FOLDER } from './build-pane';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '廉政风险点台账.xlsx';

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** Visits every view of the pane and uses it: all that a session loads is loaded. */
async function wholeSession(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '检查本工作簿' }).click();
  await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
  await pane.getByRole('button', { name: '标到表上' }).click();
  await pane.getByText('已在表上标出').waitFor();
  await pane.getByRole('tab', { name: '填写' }).click();
  await pane.getByRole('button', { name: /填写所选/ }).waitFor();
  await pane.getByRole('tab', { name: '材料' }).click();
  await pane.getByRole('button', { name: '生成预览' }).click();
  await pane.getByRole('button', { name: '保存为 Word' }).waitFor();
  await pane.getByRole('tab', { name: '报送' }).click();
  const { '水务局/整改台账.xlsx': bytes = new Uint8Array() } = sentFiles();
  const file = { name: '整改台账.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
  await pane.locator('input[type=file]').last().setInputFiles(file);
  await pane.getByRole('status').filter({ hasText: '1份文件' }).waitFor();
  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByText('其中0条与内置的不同').waitFor();
}

describe('a whole session without a network', () => {
  it('asks nobody but the pane’s own server, and does nothing that its content policy forbids', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { page, served } = opened;
    // Listens before any script of the pane runs, in workers' pages too.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { policyViolations: seen });
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.frame().url().startsWith(served.paneOrigin)) asked.push(request.url());
    });
    const pane = await opened.reload();
    await wholeSession(pane);
    const origins = new Set(asked.map((url) => new URL(url).origin));
    expect([...origins].filter((origin) => origin !== served.paneOrigin)).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(
      await pane.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations),
    ).toEqual([]);
    // What the server saw is files of the build and nothing else, each with success.
    const files = new Set(served.paneRequests);
    expect([...files].filter((each) => /^https?:/.test(each))).toEqual([]);
  });

  it('would notice: what the policy forbids is refused and heard of', async () => {
    opened = await openPane(browser(), EXAMPLE);
    // From a task of the page itself: what a test runs directly, the browser lets pass.
    await opened.page.addInitScript(() => {
      const heard = { directives: [] as string[], evaluated: false, wasRun: false };
      Object.assign(globalThis, { heard });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        heard.directives.push(violatedDirective),
      );
      const attempt = (): void => {
        fetch('https://elsewhere.example/').catch(() => undefined);
        const script = document.createElement('script');
        script.textContent = 'globalThis.heard.wasRun = true';
        document.head.append(script);
        try {
          // biome-ignore lint/security/noGlobalEval: what is proven is that the page forbids it
          heard.evaluated = globalThis.eval('true');
        } catch {
          // Refused, as it should be.
        }
      };
      window.addEventListener('load', () => setTimeout(attempt));
    });
    const pane = await opened.reload();
    await pane.waitForFunction(
      () => (globalThis as unknown as { heard: { directives: string[] } }).heard.directives.length >= 3,
    );
    const { heard } = await pane.evaluate(() => ({
      heard: (globalThis as unknown as { heard: Record<string, unknown> }).heard,
    }));
    expect(heard).toMatchObject({ evaluated: false, wasRun: false });
    expect(heard.directives).toEqual(
      expect.arrayContaining(['connect-src', 'script-src-elem', 'script-src']),
    );
  });

  it('is what the server of the product serves, under the same policy', () => {
    const file = path.join(PANE_FOLDER, 'taskpane.html');
    const { policy } = panePage(readFileSync(file, 'utf8'), null, file);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
