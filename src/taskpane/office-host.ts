import type { Range } from '../core/location';
import type { Workbook } from '../core/workbook';
import { addRows } from '../engine/add-rows';
import { createExcelDriver } from '../workbook/excel/excel-driver';
import { clearMarks, showMarks } from '../workbook/excel/excel-marks';
import { groupSteps } from '../workbook/excel/group-steps';
import { selectRanges } from '../workbook/excel/select-cells';
import { watchChanges } from '../workbook/excel/watch-changes';
import { workbookSettings } from '../workbook/excel/workbook-settings';
import { paneLanguage } from './language';
import { officeDocuments } from './office-documents';
import type { PaneHost, PaneTheme, SheetChange } from './session/host';

/**
 * The pane's port to the Excel that it stands in. A host that does not let add-ins listen is no fault: the pane then
 * checks when it is told to.
 */
export async function openOfficeHost(): Promise<PaneHost> {
  const driver = createExcelDriver();
  const steps = groupSteps(driver);
  const listeners = new Set<(change: SheetChange) => void>();
  let last: Workbook | null = null;
  const nameOf = (sheetId: string): string =>
    last?.sheets.find(({ name }) => driver.sheetId(name) === sheetId)?.name ?? '';
  let writing = false;
  /** Excel tells a little later of the sheets that we add, for marks or a document; that is no news. */
  const quietly = async <T>(step: () => Promise<T>): Promise<T> => {
    writing = true;
    try {
      return await step();
    } finally {
      setTimeout(() => {
        writing = false;
      }, ECHO);
    }
  };
  const watch = await watchChanges(({ sheetId, kind, rows, isOurs }) => {
    if (isOurs || writing) return;
    const sheet = nameOf(sheetId);
    const change: SheetChange = {
      sheet,
      rows: rows && sheet !== '' ? { top: rows[0], bottom: rows[1] } : null,
      moved: kind === 'lines',
    };
    for (const listener of listeners) listener(change);
  }).then(
    () => true,
    () => false,
  );
  return {
    driver: {
      name: 'excel',
      read: async () => {
        last = await driver.read();
        return last;
      },
      apply: (edits) => driver.apply(edits),
      insertRows: (insertions) => quietly(() => driver.insertRows(insertions)),
      takeBackRows: (insertions) => quietly(() => driver.takeBackRows(insertions)),
      splitMerges: (merges) => quietly(() => driver.splitMerges(merges)),
      joinCells: (ranges) => quietly(() => driver.joinCells(ranges)),
    },
    language: paneLanguage(Office.context.displayLanguage),
    can: { marks: true, watch },
    readRows: async (name, top, bottom) => {
      const id = driver.sheetId(name);
      if (id === undefined) return [];
      last = await driver.refresh(id, [top, bottom]);
      const sheet = last.sheets.find((each) => driver.sheetId(each.name) === id);
      return (sheet?.rows ?? []).filter(({ row }) => row >= top && row <= bottom);
    },
    select: async ({ sheet, row, column }) => {
      await selectRanges(driver.sheetId(sheet) ?? sheet, rangesOf(row, column));
    },
    selectRanges: async (sheet, ranges) => {
      await selectRanges(driver.sheetId(sheet) ?? sheet, ranges);
    },
    addRows: (table, rows) => quietly(() => addRows(driver, table, rows)),
    inOneStep: (run) => steps.together(run),
    undo: () => quietly(() => steps.undo()),
    showMarks: async (marks, list) => {
      const { left } = await quietly(() => showMarks(marks, list, (name) => driver.sheetId(name)));
      return left;
    },
    clearMarks: () => quietly(clearMarks),
    documents: officeDocuments(quietly),
    settings: workbookSettings(),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    theme: officeTheme,
    // Excel tells add-ins of another theme in previews only; a pane that comes to the front asks again.
    onTheme: (listener) => {
      const ask = (): void => listener(officeTheme());
      window.addEventListener('focus', ask);
      return () => window.removeEventListener('focus', ask);
    },
  };
}

/** How long after our own changes Excel may still tell of them, in milliseconds. */
const ECHO = 500;

/** One cell; a whole row where no column is known; nothing, so that only the sheet comes to the front, without a row. */
function rangesOf(row: number | null, column: number | null): Range[] {
  if (row === null) return [];
  return [{ top: row, bottom: row, left: column ?? 1, right: column ?? LAST_COLUMN }];
}

const LAST_COLUMN = 16_384;

/** Dark where Office's own background is; hosts that name no theme are light. */
function officeTheme(): PaneTheme {
  const [, red = 'FF', green = 'FF', blue = 'FF'] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(themeBackground()) ?? [];
  const brightness = [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) / 3;
  return brightness < 128 ? 'dark' : 'light';
}

function themeBackground(): string {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? '';
  } catch {
    // On a desktop Excel that knows no themes the library throws where it should say so.
    return '';
  }
}
