import { applyPrecedence } from '../../src/core/precedence';
import { makeIssue } from './make-issue';

const ORDER = [{ winner: 'R-15', losers: ['C-01', 'C-02'] }];

describe('applyPrecedence', () => {
  it('drops the loser where the winner speaks of the same cell', () => {
    const issues = [makeIssue({ code: 'C-01' }), makeIssue({ code: 'R-15' })];
    expect(applyPrecedence(issues, ORDER).map((issue) => issue.code)).toEqual(['R-15']);
  });

  it('keeps the loser at another cell, sheet or file', () => {
    const winner = makeIssue({ code: 'R-15' });
    const elsewhere = [
      makeIssue({ code: 'C-01', cell: [6, 8] }),
      makeIssue({ code: 'C-01', at: { ...winner.at, sheet: '其他' } }),
      makeIssue({ code: 'C-01', at: { ...winner.at, path: '别的.xlsx' } }),
    ];
    expect(applyPrecedence([winner, ...elsewhere], ORDER)).toHaveLength(4);
  });

  it('keeps rules without an order between them', () => {
    expect(applyPrecedence([makeIssue({ code: 'C-01' }), makeIssue({ code: 'C-17' })], ORDER)).toHaveLength(
      2,
    );
  });
});
