import { SEVERITIES, type Severity } from '../../core/issue';
import type { CheckedWorkbook, PaneIssue } from '../session/engine';
import type { IssueFilter, PaneState } from './pane-state';

/** One line of the list: the head of a group, or an issue in it. */
export type ListLine =
  | {
      readonly kind: 'group';
      readonly id: string;
      /** The rule's id, or null for a group by row. */
      readonly rule: string | null;
      readonly sheet: string;
      /** The row of a group by row; null for what concerns a whole sheet or file. */
      readonly row: number | null;
      readonly severity: Severity;
      readonly count: number;
      readonly fixable: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'issue'; readonly id: string; readonly issue: PaneIssue };

/** The lines of the list, groups by rule with the gravest first, groups by row from top to bottom. */
export function listLines(state: Pick<PaneState, 'outcome' | 'filter' | 'grouping' | 'folded'>): ListLine[] {
  const { outcome, filter, grouping, folded } = state;
  if (!outcome) return [];
  const groups = new Map<string, PaneIssue[]>();
  for (const issue of matching(outcome, filter)) {
    const { rule, at } = issue.issue;
    const key = grouping === 'rule' ? rule : `${at.row ?? ''} ${at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const ordered = [...groups].map(([key, issues]) => ({ key, issues, rank: gravity(issues) }));
  if (grouping === 'rule') ordered.sort((a, b) => a.rank - b.rank || b.issues.length - a.issues.length);
  return ordered.flatMap(({ key, issues, rank }) => {
    const at = issues[0]?.issue.at;
    const head: ListLine = {
      kind: 'group',
      id: `group ${key}`,
      rule: grouping === 'rule' ? key : null,
      sheet: at?.sheet ?? '',
      row: at?.row ?? null,
      severity: SEVERITIES[rank] ?? 'info',
      count: issues.length,
      fixable: issues.filter(({ issue }) => issue.fix).length,
      folded: folded.has(`group ${key}`),
    };
    const lines = issues.map((issue): ListLine => ({ kind: 'issue', id: issue.id, issue }));
    return head.folded ? [head] : [head, ...lines];
  });
}

/** How many issues of each severity there are, whatever the filter. */
export function severityCounts({ issues }: CheckedWorkbook): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { issue } of issues) counts[issue.severity] += 1;
  return counts;
}

/** Search looks where a user would: the message, the cell, the rule's code and name. */
function matching({ issues, ignored, ruleTexts }: CheckedWorkbook, filter: IssueFilter): PaneIssue[] {
  const wanted = filter.search.trim().toLowerCase();
  return (filter.ignored ? ignored : issues).filter(({ issue, message, cell }) => {
    if (!filter.severities.includes(issue.severity)) return false;
    if (wanted === '') return true;
    const { code = '', title = '' } = ruleTexts[issue.rule] ?? {};
    return [message, cell, code, title, issue.at.sheet].some((text) => text.toLowerCase().includes(wanted));
  });
}

/** The place of the gravest severity among the severities. */
function gravity(issues: readonly PaneIssue[]): number {
  return issues.reduce(
    (rank, { issue }) => Math.min(rank, SEVERITIES.indexOf(issue.severity)),
    SEVERITIES.length,
  );
}
