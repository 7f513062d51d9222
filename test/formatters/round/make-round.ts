import type { Issue } from '../../../src/core/issue';
import type { Round, RoundUnit } from '../../../src/formatters/round/round';
import { makeIssue } from '../../core/make-issue';

/** An issue of a rule at a cell. */
export function issueOf(code: string, severity: Issue['severity'] = 'error'): Issue {
  return makeIssue({ rule: `rule-${code}`, code, severity, at: { sheet: '台<账>', row: 3, column: 6 } });
}

/** A unit that sent one file with these issues. */
export function unitWith(name: string, issues: readonly Issue[], late: string | null = null): RoundUnit {
  const folder = issues.length === 0 ? null : name;
  const marked = folder === null ? null : `${folder}/台账 #1.xlsx`;
  const file = {
    path: `报送/${name}.xlsx`,
    status: 'read' as const,
    issues,
    marked,
    converted: false,
    notMarked: null,
  };
  return { name, named: true, folder, late, files: [file] };
}

/** A round of three units, one of which is clean and one of which has an awkward name. */
export function makeRound(change: Partial<Round> = {}): Round {
  return {
    asOf: '2023-12-31',
    deadline: null,
    missing: ['临河县南湖泵站'],
    units: [
      unitWith('临河县水务局', [issueOf('C-01'), issueOf('C-01'), issueOf('C-13', 'warning')]),
      unitWith('<b>&"某站"', [issueOf('C-01'), issueOf('S-07', 'info')]),
      unitWith('临河县河道管理所', []),
    ],
    ...change,
  };
}
