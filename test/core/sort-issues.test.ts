import { sortIssues } from '../../src/core/sort-issues';
import { makeIssue } from './make-issue';

describe('sortIssues', () => {
  it('reads sheets in their order, down the rows and along them', () => {
    const a = makeIssue({ cell: [9, 1] });
    const b = makeIssue({ cell: [4, 3] });
    const c = makeIssue({ cell: [4, 1], severity: 'info', code: 'S-03' });
    const d = makeIssue({ cell: [4, 1] });
    const other = makeIssue({ at: { sheet: '甲', row: 1, column: 1 } });
    expect(sortIssues([a, b, c, d, other], ['甲', '风险点'])).toEqual([other, d, c, b, a]);
  });

  it('puts what concerns the whole sheet or file first', () => {
    const cell = makeIssue();
    const sheet = makeIssue({ at: { sheet: '风险点', row: null, column: null } });
    const file = makeIssue({ at: { sheet: '', row: null, column: null } });
    expect(sortIssues([cell, sheet, file], ['风险点'])).toEqual([file, sheet, cell]);
  });
});
