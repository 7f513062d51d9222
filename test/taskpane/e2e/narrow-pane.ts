import type { Page } from 'playwright-core';

/** As narrow as a clerk's pane gets, in pixels. */
const NARROW = 320;

/** Makes the pane beside the workbook narrow. */
export async function narrowPane(page: Page): Promise<void> {
  await page.evaluate((width) => {
    for (const part of document.querySelectorAll<HTMLElement>('#pane, #pane iframe')) {
      part.style.width = `${width}px`;
    }
  }, NARROW);
}
