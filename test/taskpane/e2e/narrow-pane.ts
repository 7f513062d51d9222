import type { Page } from 'playwright-core';

/** As narrow as a clerk's pane gets, in pixels. */
const NARROW = 320;

/** Makes the pane beside the workbook narrow. */
export async function narrowPane(page: Page): Promise<void> {
  await page.evaluate((width) => {
    const pane = document.querySelector<HTMLElement>('#pane');
    if (pane) pane.style.width = pane.style.flexBasis = `${width}px`;
  }, NARROW);
}
