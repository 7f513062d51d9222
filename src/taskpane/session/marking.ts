import type { Location } from '../../core/location';
import { issueSheetOf, marksOf } from '../../formatters/marks';
import type { Checking } from './checking';
import { outcomeContext } from './outcome-context';

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
      await checking.host.showMarks(marks, issueSheetOf(issues, checking.clock.today(), context));
      checking.store.dispatch({ type: 'marked', marked: true });
      checking.notice('success', 'marked', { count: marks.length });
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
