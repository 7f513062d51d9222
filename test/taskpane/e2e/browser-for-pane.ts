import type { Browser } from 'playwright-core';
import { openBrowser } from '../../office-host/web/open-browser';
import { BUILD_PATIENCE, buildPane } from './build-pane';
import type { OpenPane } from './open-pane';

/**
 * Builds the pane and starts one browser for a file's tests, and closes after each test what it opened.
 * @param opened the pane that the test has open, if any
 */
export function browserForPane(opened: () => OpenPane | undefined): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    buildPane();
    browser = await openBrowser();
  }, BUILD_PATIENCE);
  afterAll(() => browser?.close());
  afterEach(() => opened()?.close());
  return () => {
    if (!browser) throw new Error('the browser starts with the first test of the file');
    return browser;
  };
}
