import type { Fix } from '../../core/edit';
import { changesLayout, chooseFixes } from '../../core/fixer';
import { isPaneMessage, say } from '../messages/say';
import { applyFixes, type FixedIssues } from './apply-fixes';
import type { Checking } from './checking';

/** Making fixes, and taking them back. */
export class Fixing {
  constructor(private readonly checking: Checking) {}

  /** Makes one fix of an issue: its own, or one of its suggestions. */
  async fix(fix: Fix): Promise<void> {
    await this.make([fix]);
  }

  /** Makes the fixes of all issues of a rule that have one. */
  async fixAll(rule: string): Promise<void> {
    await this.make(this.fixesOf(rule));
  }

  /** The fixes that `fixAll` would make. Of two that touch one cell the first is taken. */
  fixesOf(rule: string): Fix[] {
    const issues = this.checking.store.get().outcome?.issues ?? [];
    const own = issues.filter(({ issue }) => issue.rule === rule).map(({ issue }) => issue);
    return chooseFixes({ path: '', issues: own }, 'suggestion').map(({ fix }) => fix);
  }

  /** Takes the last fixes back, where the cells still hold what was written. */
  async undo(): Promise<void> {
    await this.checking.guarded(async () => {
      const outcome = await this.checking.host.undo();
      if (!outcome) return this.checking.notice('warning', 'undo-nothing');
      const { applied, refused, layout } = outcome;
      // Where rows went, no address below them holds any more.
      if (layout) await this.checking.check();
      else await this.checking.followEdits(applied);
      if (refused.length > 0)
        this.checking.notice('warning', 'undone-some', { count: applied.length, refused: refused.length });
      else if (layout === 'left') this.checking.notice('warning', 'undone-layout-left');
      else this.checking.notice('success', 'undone');
    });
  }

  /** A fix that came too late is followed by a new check, so that the list is right again. */
  private async make(fixes: readonly Fix[]): Promise<void> {
    const { checking } = this;
    const { workbook } = checking;
    if (!workbook) {
      await checking.check();
      checking.notice('warning', 'rows-moved');
      return;
    }
    await checking.guarded(async () => {
      const apply = (): Promise<FixedIssues> => applyFixes(checking.host, workbook, fixes);
      // Splitting, writing and putting rows in are steps of their own, and one fix to the user.
      const outcome = fixes.some(changesLayout) ? await checking.host.inOneStep(apply) : await apply();
      const isStale = outcome.reason === 'changed' || outcome.reason === 'no-sheet';
      if (isStale || outcome.layout) await checking.check();
      else await checking.followEdits(outcome.applied);
      this.tell(outcome);
    });
  }

  private tell({ fixed, refused, reason }: FixedIssues): void {
    const { checking } = this;
    const code = `refused-${reason}`;
    const because = isPaneMessage(code) ? say(checking.host.language, code) : (reason ?? '');
    const data = { count: fixed, refused, reason: because };
    if (fixed === 0) checking.notice('warning', 'fixed-none', data);
    else if (refused > 0) checking.notice('warning', 'fixed-some', data, true);
    else checking.notice('success', fixed === 1 ? 'fixed-one' : 'fixed-many', data, true);
  }
}
