import { cellName, type Location } from '../../core/location';
import type { Mark } from '../../core/mark';
import { issueSheetOf, marksOf } from '../../formatters/marks';
import type { Checking } from './checking';
import { outcomeContext } from './outcome-context';

/** Enough places to find the reason by. */
const PLACES = 5;

function placesOf(marks: readonly Mark[]): string[] {
  return marks.slice(0, PLACES).map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
}

/** Showing issues in the sheet itself. */
export class Marking {
  constructor(private readonly checking: Checking) {}

  /** Puts the place in front of the user. */
  async goTo(at: Location): Promise<void> {
    await this.checking.guarded(() => this.checking.host.select(at));
  }

  /** Marks every cell with an issue; earlier marks go. */
  async mark(): Promise<void> {
    const { checking } = this;
    const { outcome } = checking.store.get();
    if (!outcome) return;
    await checking.guarded(async () => {
      const issues = outcome.issues.map(({ issue }) => issue);
      const context = outcomeContext(outcome, checking.host.language);
      const marks = marksOf(issues, context);
      const list = issueSheetOf(issues, checking.clock.today(), context);
      const left = await checking.host.showMarks(marks, list);
      checking.store.dispatch({ type: 'marked', marked: true });
      const count = marks.length - left.length;
      if (left.length === 0) return checking.notice('success', 'marked', { count });
      checking.notice('warning', 'marked-some', { count, left: left.length, places: placesOf(left) });
    });
  }

  async clear(): Promise<void> {
    const { checking } = this;
    await checking.guarded(async () => {
      await checking.host.clearMarks();
      checking.store.dispatch({ type: 'marked', marked: false });
      checking.notice('success', 'cleared');
    });
  }
}
