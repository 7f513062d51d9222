import type { Issue } from '../../src/core/issue';

/** An issue for tests of what happens to issues. */
export function makeIssue(
  parts: Partial<Issue> & { cell?: readonly [row: number, column: number] } = {},
): Issue {
  const { cell = [5, 8], ...rest } = parts;
  return {
    rule: 'responsible-is-person',
    code: 'C-12',
    scope: 'cell',
    severity: 'error',
    messageId: 'department',
    data: {},
    at: { sheet: '风险点', row: cell[0], column: cell[1] },
    ledger: 'risk-points',
    rowKey: '办公室│文秘岗',
    field: 'responsiblePerson',
    ...rest,
  };
}
