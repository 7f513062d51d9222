import type { Issue } from '../../src/core/issue';
import { MARK_NOTE_START } from '../../src/core/mark';
import { issueSheetOf, marksOf } from '../../src/formatters/marks';
import { makeIssue } from '../core/make-issue';
import { CONTEXT } from './make-validation';

function issueAt(
  row: number | null,
  column: number | null,
  code: string,
  severity: Issue['severity'],
): Issue {
  return makeIssue({ at: { sheet: '台账', row, column }, code, severity });
}

const ISSUES = [
  issueAt(3, 6, 'C-13', 'warning'),
  issueAt(3, 6, 'C-12', 'error'),
  issueAt(4, 6, 'C-01', 'info'),
  issueAt(null, null, 'S-07', 'warning'),
];

describe('marksOf', () => {
  it('makes one mark a cell, of the gravest severity, with all its issues', () => {
    expect(marksOf(ISSUES, CONTEXT)).toEqual([
      {
        sheet: '台账',
        row: 3,
        column: 6,
        severity: 'error',
        text: '【核验·警告】C-13 提示<C-13>\n改法：改法C-13\n【核验·错误】C-12 提示<C-12>\n改法：改法C-12',
      },
      {
        sheet: '台账',
        row: 4,
        column: 6,
        severity: 'info',
        text: '【核验·提示】C-01 提示<C-01>\n改法：改法C-01',
      },
    ]);
  });

  it('begins notes alike in every language, so that they are found again', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const { text } of marksOf(ISSUES, { ...CONTEXT, language })) {
        expect(text.startsWith(MARK_NOTE_START)).toBe(true);
      }
    }
  });

  it('cuts a note that a cell cannot hold, and says where the rest is', () => {
    const [mark] = marksOf(
      Array.from({ length: 300 }, () => issueAt(3, 6, 'C-12', 'error')),
      CONTEXT,
    );
    expect(mark?.text.length).toBeLessThan(2100);
    expect(mark?.text).toContain('核验问题');
  });
});

describe('issueSheetOf', () => {
  it('lists every issue in its order, those without a cell too', () => {
    const { lines, name, heads } = issueSheetOf(ISSUES, '2023-12-31', CONTEXT);
    expect(name).toBe('核验问题');
    expect(heads).toHaveLength(7);
    expect(lines.map(({ code }) => code)).toEqual(['C-13', 'C-12', 'C-01', 'S-07']);
    expect(lines.at(-1)).toEqual({
      sheet: '台账',
      row: null,
      column: null,
      severity: 'warning',
      code: 'S-07',
      message: '提示<S-07>',
      how: '改法S-07',
    });
  });
});
