import { candidatesOf, chosenSuggestions } from '../../src/cli/fix-choices';
import type { Fix } from '../../src/core/edit';
import type { Issue } from '../../src/core/issue';
import { makeIssue } from '../core/make-issue';

const writes = (row: number, after: string): Fix => ({
  safety: 'suggestion',
  edits: [{ sheet: '台账', row, column: 8, before: null, after }],
});

function issueAt(row: number | null, ...afters: readonly string[]): Issue {
  const at = { sheet: '台账', row, column: row === null ? null : 8 };
  return makeIssue({ at, suggestions: afters.map((after) => writes(row ?? 1, after)) });
}

const file = (path: string, ...issues: readonly Issue[]) => ({ path, issues });
const picked = (files: Parameters<typeof chosenSuggestions>[0], ...choices: readonly [string, number][]) =>
  chosenSuggestions(
    files,
    choices.map(([cell, number]) => ({ cell, number })),
  ).map(({ path, fix }) => [path, fix.edits[0]?.after]);

describe('candidatesOf', () => {
  it('numbers the suggestions of all issues of a cell through', () => {
    const cells = candidatesOf(
      file('甲.xlsx', issueAt(7, 'a', 'b'), issueAt(8), issueAt(7, 'c'), issueAt(null, 'd')),
    );
    expect(cells.map(({ place, candidates }) => [place, candidates.length])).toEqual([
      ['台账!H7', 3],
      ['台账', 1],
    ]);
  });
});

describe('chosenSuggestions', () => {
  const one = [file('甲.xlsx', issueAt(7, 'a', 'b'), issueAt(8, 'c'), issueAt(7, 'd'))];

  it('finds a cell with or without its sheet', () => {
    expect(picked(one, ['H7', 3], ['台账!H8', 1])).toEqual([
      ['甲.xlsx', 'd'],
      ['甲.xlsx', 'c'],
    ]);
  });

  it.each([
    ['a cell without suggestions', [['H9', 1]]],
    ['a number too great', [['H7', 4]]],
    ['the number nought', [['H7', 0]]],
  ] as [string, [string, number][]][])('knows no %s', (_name, choices) => {
    expect(() => picked(one, ...choices)).toThrow(expect.objectContaining({ code: 'fix-choice-unknown' }));
  });

  it('asks which file is meant, and takes no two that change one cell', () => {
    const unclear = expect.objectContaining({ code: 'fix-choice-unclear' });
    expect(() => picked([...one, file('乙.xlsx', issueAt(7, 'x'))], ['H7', 1])).toThrow(unclear);
    expect(() => picked(one, ['H7', 1], ['H7', 2])).toThrow(unclear);
  });
});
