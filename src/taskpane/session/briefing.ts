import { columnNumber, type Range } from '../../core/location';
import { isPaneMessage } from '../messages/say';
import { createStore, type Store } from '../state/store';
import type { BriefingFormat, CountedRows } from './briefing-engine';
import {
  type BriefingAction,
  type BriefingState,
  initialBriefing,
  reduceBriefing,
  requestOf,
} from './briefing-state';
import type { Checking } from './checking';
import type { CheckedTable } from './engine';
import { rowRuns } from './row-runs';

/** Excel names a sheet in at most so many letters; some are left for a number. */
const LONGEST_SHEET_NAME = 27;

const LAST_COLUMN = 16_384;

/** Writing documents from the ledgers, following their numbers to the rows, and handing them out. */
export class BriefingDesk {
  readonly store: Store<BriefingState, BriefingAction>;

  private prepared = false;

  constructor(private readonly checking: Checking) {
    this.store = createStore(reduceBriefing, initialBriefing(checking.clock.today()));
    checking.host.onChanged(({ moved }) => {
      if (moved) this.store.dispatch({ type: 'moved' });
    });
  }

  /** Checks where need be, and learns which documents there are, and of which year the ledgers are. */
  async prepare(): Promise<void> {
    const { checking, store } = this;
    await checking.guarded(async () => {
      if (store.get().templates.length === 0)
        store.dispatch({ type: 'templates-known', templates: await checking.engine.templates() });
      await checking.ensureChecked();
      const year = yearOfTitles(checking.store.get().outcome?.tables ?? []);
      if (!this.prepared && year !== null) store.dispatch({ type: 'form-changed', form: { year } });
      this.prepared = true;
    });
  }

  /** Writes the document that the form asks for. */
  async write(): Promise<void> {
    const { checking, store } = this;
    store.dispatch({ type: 'working', busy: true });
    await checking.guarded(async () => {
      await checking.ensureChecked();
      const { workbook } = checking;
      const { phase } = checking.store.get();
      const outcome = phase === 'checked' ? await checking.engine.brief(requestOf(store.get())) : null;
      if (!outcome) return;
      if (outcome.status === 'written') {
        store.dispatch({ type: 'written', written: outcome, basis: workbook });
        return;
      }
      const { code, data } = outcome;
      const trouble = isPaneMessage(code)
        ? { code, data }
        : { code: 'internal' as const, data: { reason: code } };
      store.dispatch({ type: 'not-written', trouble });
    });
    store.dispatch({ type: 'working', busy: false });
  }

  /** Shows what a number counts, and selects the first sheet's rows of it. */
  async ask(id: string): Promise<void> {
    const { store } = this;
    const figure = store.get().written?.figures.find((each) => each.id === id) ?? null;
    store.dispatch({ type: 'figure-asked', figure });
    const [place] = figure?.places ?? [];
    if (place) await this.show(place);
  }

  /** Selects counted rows. Rows that have moved since are not looked for: they would be others. */
  async show({ sheet, rows }: CountedRows): Promise<void> {
    const { checking, store } = this;
    if (store.get().moved) return checking.notice('warning', 'briefing-moved');
    const { left, right } = this.columnsOf(sheet);
    const ranges = rowRuns(rows).map(([top, bottom]): Range => ({ top, bottom, left, right }));
    await checking.guarded(() => checking.host.selectRanges(sheet, ranges));
  }

  /** Puts the document on a new sheet of this workbook. */
  async toSheet(): Promise<void> {
    await this.deliver(async (title) => {
      const rows = await this.checking.engine.briefingRows();
      if (!rows) return;
      const name = title.slice(0, LONGEST_SHEET_NAME);
      const sheet = await this.checking.host.documents.addSheet(name, rows);
      this.checking.notice('success', 'briefing-on-sheet', { sheet });
    });
  }

  /** Opens the document's numbers, with their sources and charts, as a new workbook. */
  async toWorkbook(): Promise<void> {
    await this.deliver(async () => {
      const bytes = await this.checking.engine.briefingFile('xlsx');
      if (!bytes) return;
      await this.checking.host.documents.openWorkbook(bytes);
      this.checking.notice('success', 'briefing-in-workbook');
    });
  }

  /** Hands the document to the user as a file. */
  async toFile(format: BriefingFormat): Promise<void> {
    await this.deliver(async (title) => {
      const bytes = await this.checking.engine.briefingFile(format);
      if (!bytes) return;
      const file = `${fileName(title)}.${format}`;
      const way = await this.checking.host.documents.saveFile(file, bytes);
      this.checking.notice('success', way === 'saved' ? 'briefing-saved' : 'briefing-in-browser', { file });
    });
  }

  /** Puts the document on the clipboard. */
  async copy(): Promise<void> {
    await this.deliver(async () => {
      const { written } = this.store.get();
      if (!written) return;
      await this.checking.host.documents.copy(written.html);
      this.checking.notice('success', 'briefing-copied');
    });
  }

  private async deliver(step: (title: string) => Promise<void>): Promise<void> {
    const { written } = this.store.get();
    if (!written) return;
    this.store.dispatch({ type: 'working', busy: true });
    await this.checking.guarded(() => step(written.title));
    this.store.dispatch({ type: 'working', busy: false });
  }

  /** From the first to the last column that was recognised on a sheet. */
  private columnsOf(sheet: string): { left: number; right: number } {
    const tables = this.checking.store.get().outcome?.tables ?? [];
    const columns = tables
      .filter((table) => table.sheet === sheet)
      .flatMap((table) => table.columns.flatMap(({ column }) => columnNumber(column) ?? []));
    return columns.length === 0
      ? { left: 1, right: LAST_COLUMN }
      : { left: Math.min(...columns), right: Math.max(...columns) };
  }
}

/** The last year that the titles of the tables name; null where they name none. */
function yearOfTitles(tables: readonly CheckedTable[]): number | null {
  const years = tables.flatMap(({ title }) => [...title.matchAll(/((?:19|20)\d{2})年/g)]);
  return years.length === 0 ? null : Math.max(...years.map(([, year]) => Number(year)));
}

/** A title as a file may be called on every system. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|]/g, ' ')
      .trim()
      .slice(0, 80) || 'report'
  );
}
