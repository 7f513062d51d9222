import type { Severity } from '../../../src/core/issue';
import { SEVERITIES } from '../../../src/core/issue';
import type { CheckedWorkbook, PaneIssue } from '../../../src/taskpane/session/engine';
import { listLines, severityCounts } from '../../../src/taskpane/state/list-lines';

function issue(rule: string, severity: Severity, row: number, message = rule): PaneIssue {
  const at = { sheet: '台账', row, column: 1 };
  return {
    id: `${rule} ${row}`,
    cell: `A${row}`,
    message,
    issue: { rule, code: rule, scope: 'row', severity, messageId: 'x', data: {}, at },
  };
}

const OUTCOME: CheckedWorkbook = {
  status: 'checked',
  tables: [],
  plainSheets: [],
  rows: 3,
  issues: [
    issue('mild', 'info', 1),
    issue('grave', 'error', 1),
    issue('often', 'warning', 2),
    issue('often', 'warning', 3, '未写明姓名'),
  ],
  ignored: [issue('grave', 'error', 9)],
  ruleTexts: { often: { code: 'C-13', title: '责任人', why: '', how: '' } },
  bindingsHeld: true,
  optionsHeld: true,
};

const ALL = { severities: SEVERITIES, search: '', ignored: false };

function shown(options: Partial<Parameters<typeof listLines>[0]> = {}): string[] {
  return listLines({ outcome: OUTCOME, filter: ALL, grouping: 'rule', folded: new Set(), ...options }).map(
    (line) => (line.kind === 'group' ? `[${line.rule ?? line.row}:${line.count}]` : line.id),
  );
}

describe('the lines of the list', () => {
  it('are grouped by rule, the gravest first', () => {
    expect(shown()).toEqual([
      '[grave:1]',
      'grave 1',
      '[often:2]',
      'often 2',
      'often 3',
      '[mild:1]',
      'mild 1',
    ]);
  });

  it('are grouped by row, from top to bottom', () => {
    expect(shown({ grouping: 'row' })).toEqual([
      '[1:2]',
      'mild 1',
      'grave 1',
      '[2:1]',
      'often 2',
      '[3:1]',
      'often 3',
    ]);
  });

  it('leave a folded group closed', () => {
    expect(shown({ folded: new Set(['group often']) })).not.toContain('often 2');
  });

  it('keep to the severities chosen', () => {
    expect(shown({ filter: { ...ALL, severities: ['warning'] } })).toEqual([
      '[often:2]',
      'often 2',
      'often 3',
    ]);
  });

  it.each(['姓名', 'a3', '  A3 '])('find %s', (search) => {
    expect(shown({ filter: { ...ALL, search } })).toEqual(['[often:1]', 'often 3']);
  });

  it('find a rule by its code and name', () => {
    expect(shown({ filter: { ...ALL, search: 'c-13' } })).toHaveLength(3);
    expect(shown({ filter: { ...ALL, search: '责任' } })).toHaveLength(3);
  });

  it('show the ignored ones when asked', () => {
    expect(shown({ filter: { ...ALL, ignored: true } })).toEqual(['[grave:1]', 'grave 9']);
  });

  it('are none before a check', () => {
    expect(shown({ outcome: null })).toEqual([]);
  });

  it('come quickly for a hundred thousand issues', () => {
    const issues = Array.from({ length: 100_000 }, (_, index) =>
      issue(`rule${index % 190}`, 'warning', index),
    );
    const started = performance.now();
    expect(shown({ outcome: { ...OUTCOME, issues } })).toHaveLength(100_190);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('counts the issues of each severity', () => {
  expect(severityCounts(OUTCOME)).toEqual({ error: 1, warning: 2, info: 1 });
});
