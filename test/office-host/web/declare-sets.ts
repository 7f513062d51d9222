import type { Page } from 'playwright-core';

/**
 * Makes office.js in every frame of the page reject members newer than the requirement sets that the host declares, as it
 * does in Node. Call it before the pane is opened.
 */
export async function declareSets(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Extension {
      CommonUtility?: { _doApiNotSupportedCheck: boolean };
    }
    const watched = window as unknown as { OfficeExtension?: Extension };
    const timer = setInterval(() => {
      const utility = watched.OfficeExtension?.CommonUtility;
      if (!utility) return;
      utility._doApiNotSupportedCheck = true;
      clearInterval(timer);
    }, 0);
  });
}
