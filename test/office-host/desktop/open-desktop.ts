import type { Page } from 'playwright-core';
import type { ExcelHost } from '../host/excel-host';
import { DISPATCH, eventOf } from './dispatch';
import { installExternal } from './external';

/**
 * Opens a pane as Excel for Windows does: a page of its own whose `window.external` is the host, platform PC.
 * @param url address of the pane, on any origin
 */
export async function openDesktop(page: Page, host: ExcelHost, url: string): Promise<void> {
  await page.exposeFunction('taizhangExecute', async (id: number, json: string): Promise<unknown> => {
    const params: unknown[] = JSON.parse(json);
    if (id === DISPATCH.richApi) {
      const [customData, , , , body, , flags] = params;
      const answer = await host.execute(String(body), Number(flags), String(customData));
      return answer.fault === 0 ? [0, [200, [], answer.body]] : [answer.fault];
    }
    if (id === DISPATCH.commandCompleted) host.completed.push(String(params[0]));
    // Reserved flags come before the address.
    if (id === DISPATCH.openWindow) host.windows.push(String(params[1]));
    return [0];
  });
  await page.exposeFunction('taizhangSettings', (settings: Record<string, string>) => {
    host.settings = settings;
  });
  await page.addInitScript(installExternal, {
    locale: host.locale,
    docUrl: `C:\\台账\\${host.book.name}`,
    requirements: JSON.stringify({ openbrowserwindowapi: '1.1', ...host.requirements }),
    settings: host.settings,
  });
  host.onEvent((event) => {
    const { id, data } = eventOf(event);
    // A pane that was closed meanwhile hears nothing.
    void page
      .evaluate(([number, payload]) => window.taizhangFire?.(number, payload), [id, data] as const)
      .catch(() => {});
  });
  await page.goto(url);
}
