import { SEVERITIES } from '../../core/issue';
import type { Mark } from '../../core/mark';
import type { CheckedWorkbook, PaneIssue } from './engine';

/** One mark for each cell with issues: the gravest severity, and for every issue what is wrong and how to mend it. */
export function marksOf({ issues, ruleTexts }: Pick<CheckedWorkbook, 'issues' | 'ruleTexts'>): Mark[] {
  const byCell = new Map<string, PaneIssue[]>();
  for (const issue of issues) {
    if (issue.cell === '') continue;
    const key = `${issue.cell} ${issue.issue.at.sheet}`;
    byCell.set(key, [...(byCell.get(key) ?? []), issue]);
  }
  return [...byCell.values()].flatMap((here) => {
    const { sheet, row, column } = here[0]?.issue.at ?? { row: null, column: null };
    const severity = SEVERITIES.find((each) => here.some(({ issue }) => issue.severity === each));
    if (sheet === undefined || row === null || column === null || severity === undefined) return [];
    const text = here
      .map(({ issue, message }) => `${issue.code} ${message}\n${ruleTexts[issue.rule]?.how ?? ''}`.trim())
      .join('\n\n');
    return [{ sheet, row, column, severity, text }];
  });
}
