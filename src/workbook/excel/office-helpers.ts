import { ExcelUtilities, Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';

/**
 * The only door to the helpers library, which is no longer maintained: behind it stands what was seen to work. Its dialogs and
 * notices break the pane's content policy, and its storage cannot clear, list or test for keys.
 */

/** The host as the library names it: `EXCEL`, or `WEB` for a page outside Office; and `PC`, `MAC`, `IOS` or `OFFICE_ONLINE`. */
export function hostAndPlatform(): { readonly host: string; readonly platform: string | null } {
  return { host: Utilities.host, platform: Utilities.platform ?? null };
}

/** The sheet of that name: a new one, or the one that is there with its cells cleared. */
export function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

/** What the pane remembers on this machine, apart from any workbook. Values are plain JSON. */
export interface PaneMemory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The memory of that name, kept in the browser's local storage. */
export function paneMemory(name: string): PaneMemory {
  const storage = new Storage<unknown>(name, StorageType.LocalStorage);
  return {
    get: (key) => storage.get(key) ?? undefined,
    set: (key, value) => {
      storage.set(key, value);
    },
  };
}
