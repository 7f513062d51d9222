import { SEVERITIES, type Severity } from '../../core/issue';
import type { PaneText } from '../messages/say';
import type { CheckedWorkbook } from '../session/engine';

/** How far the pane is with the workbook. */
export type Phase = 'new' | 'checking' | 'checked' | 'refused' | 'failed';

/** How the list of issues is put together. */
export type Grouping = 'rule' | 'row';

/** A word to the user about what was just done. */
export interface Notice {
  readonly kind: 'success' | 'warning' | 'error';
  readonly text: PaneText;
  /** Whether it can be taken back from here. */
  readonly undo: boolean;
}

/** What the user chose to see of the issues. */
export interface IssueFilter {
  readonly severities: readonly Severity[];
  readonly search: string;
  /** The ignored issues instead of the open ones. */
  readonly ignored: boolean;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly phase: Phase;
  /** The share done, 0…1, once a check has taken long enough to tell; else null. */
  readonly progress: number | null;
  /** The last outcome; it stays while a new check runs. */
  readonly outcome: CheckedWorkbook | null;
  /** `10:32` */
  readonly checkedAt: string;
  /** Why the workbook was refused or the check failed. */
  readonly trouble: PaneText | null;
  /** Whether the workbook changed since, without the issues following. */
  readonly stale: boolean;
  readonly live: boolean;
  readonly marked: boolean;
  readonly grouping: Grouping;
  readonly filter: IssueFilter;
  /** Groups that the user folded. */
  readonly folded: ReadonlySet<string>;
  /** The issue that is shown in full. */
  readonly open: string | null;
  readonly notice: Notice | null;
  /** The tab in front. */
  readonly view: string;
  /** The filler that the fill view was opened for, by its id; null where it was opened as such. */
  readonly filler: string | null;
}

export const INITIAL_STATE: PaneState = {
  phase: 'new',
  progress: null,
  outcome: null,
  checkedAt: '',
  trouble: null,
  stale: false,
  live: true,
  marked: false,
  grouping: 'rule',
  filter: { severities: SEVERITIES, search: '', ignored: false },
  folded: new Set(),
  open: null,
  notice: null,
  view: 'check',
  filler: null,
};
