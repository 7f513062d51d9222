import { type Suppression, suppressionFor } from '../../core/suppressions';
import type { PaneMessage } from '../messages/say';
import type { Checking } from './checking';
import type { PaneIssue } from './engine';
import { rememberedIgnored } from './remembered';

/** Setting issues aside with a reason, which the workbook keeps. */
export class Ignoring {
  constructor(private readonly checking: Checking) {}

  async ignore({ issue }: PaneIssue, reason: string): Promise<void> {
    await this.keep([...this.kept(), suppressionFor(issue, reason, null)], 'ignored');
  }

  /** Shows an ignored issue again, and those that were ignored with it. */
  async restore(issue: PaneIssue): Promise<void> {
    await this.keep(
      this.kept().filter((entry) => !names(entry, issue)),
      'restored',
    );
  }

  /** Why an issue was ignored; empty when it was not. */
  reasonFor(issue: PaneIssue): string {
    return this.kept().find((entry) => names(entry, issue))?.reason ?? '';
  }

  private kept(): Suppression[] {
    return rememberedIgnored(this.checking.host.settings);
  }

  private async keep(entries: readonly Suppression[], said: PaneMessage): Promise<void> {
    const { checking } = this;
    await checking.guarded(async () => {
      await checking.host.settings.write('ignored', entries);
      checking.take(await checking.engine.ignore(entries), false);
      checking.notice('success', said);
    });
  }
}

function names(entry: Suppression, { issue }: PaneIssue): boolean {
  const { rule, ledger, key, field } = suppressionFor(issue, '', null);
  return entry.rule === rule && entry.ledger === ledger && entry.key === key && entry.field === field;
}
