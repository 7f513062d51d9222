import fc from 'fast-check';
import type { CellValue } from '../../src/core/cell';
import type { Edit, FixSafety } from '../../src/core/edit';
import {
  type ChosenFix,
  changesLayout,
  chooseFixes,
  fixUntilStable,
  inverse,
  MAX_ROUNDS,
} from '../../src/core/fixer';
import type { Issue } from '../../src/core/issue';
import { makeIssue } from './make-issue';

function edit(column: number, before: CellValue, after: CellValue, row = 5): Edit {
  return { sheet: '风险点', row, column, before, after };
}

function fixable(safety: FixSafety, ...edits: readonly Edit[]): Issue {
  return makeIssue({ fix: { safety, edits } });
}

const chosen = (issues: readonly Issue[], safety: FixSafety = 'safe') =>
  chooseFixes({ path: '甲.xlsx', issues }, safety).map(({ fix }) => fix.edits.map(({ after }) => after));

/** A row of cells that fixes are tried on: each rule says what a text should be. */
function bench(
  cells: CellValue[],
  rules: Readonly<Record<string, CellValue>>,
  locked: readonly number[] = [],
) {
  let rounds = 0;
  return {
    rounds: () => rounds,
    safety: 'safe' as const,
    lint: async () => ({
      files: [
        {
          path: '甲.xlsx',
          issues: cells.flatMap((value, index) => {
            const after = rules[String(value)];
            return after === undefined ? [] : [fixable('safe', edit(index, value, after))];
          }),
        },
      ],
    }),
    attempt: async (fixes: readonly ChosenFix[]) => {
      rounds += 1;
      const isLocked = ({ fix }: ChosenFix) => fix.edits.some(({ column }) => locked.includes(column));
      const applied = fixes.filter((each) => !isLocked(each));
      for (const { column, after } of applied.flatMap(({ fix }) => fix.edits)) cells[column] = after;
      return { applied, refused: fixes.filter(isLocked) };
    },
  };
}

describe('chooseFixes', () => {
  it('takes fixes no graver than asked for', () => {
    const issues = [
      makeIssue(),
      fixable('safe', edit(1, 'a', 'safe')),
      fixable('unsafe', edit(2, 'a', 'unsafe')),
      fixable('suggestion', edit(3, 'a', 'suggestion')),
    ];
    expect(chosen(issues)).toEqual([['safe']]);
    expect(chosen(issues, 'unsafe')).toEqual([['safe'], ['unsafe']]);
    expect(chosen(issues, 'suggestion')).toEqual([['safe'], ['unsafe'], ['suggestion']]);
  });

  it('never takes the suggestions of an issue, nor a fix without edits', () => {
    const suggestions = [{ safety: 'safe' as const, edits: [edit(1, 'a', 'b')] }];
    expect(chosen([makeIssue({ suggestions }), fixable('safe')])).toEqual([]);
  });

  it('drops a fix that shares a cell with an earlier one, as a whole', () => {
    const issues = [
      fixable('safe', edit(1, 'a', 'first'), edit(2, 'a', 'first')),
      fixable('safe', edit(2, 'a', 'second'), edit(3, 'a', 'second')),
      fixable('safe', edit(3, 'a', 'third')),
      fixable('safe', edit(1, 'a', 'other row', 6)),
    ];
    expect(chosen(issues)).toEqual([['first', 'first'], ['third'], ['other row']]);
  });

  it('never gives two edits of one cell', () => {
    const columns = fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(columns, (fixes) => {
        const issues = fixes.map((each) =>
          fixable('safe', ...[...new Set(each)].map((at) => edit(at, 'a', 'b'))),
        );
        const edits = chooseFixes({ path: '甲.xlsx', issues }, 'safe').flatMap(({ fix }) => fix.edits);
        expect(new Set(edits.map(({ column }) => column)).size).toBe(edits.length);
      }),
    );
  });
});

describe('fixUntilStable', () => {
  it('goes on while a fix brings another one about', async () => {
    const cells = ['a', 'x', 'b'];
    const run = bench(cells, { a: 'b', b: 'c' });
    const { applied, refused, remaining } = await fixUntilStable(run);
    expect(cells).toEqual(['c', 'x', 'c']);
    expect(applied.map(({ path, fix }) => [path, fix.edits[0]?.before, fix.edits[0]?.after])).toEqual([
      ['甲.xlsx', 'a', 'b'],
      ['甲.xlsx', 'b', 'c'],
      ['甲.xlsx', 'b', 'c'],
    ]);
    expect({ refused, rounds: run.rounds(), left: remaining.files[0]?.issues }).toEqual({
      refused: [],
      rounds: 2,
      left: [],
    });
  });

  it('does not try a refused fix again, and leaves its issue', async () => {
    const run = bench(['a', 'a'], { a: 'b' }, [1]);
    const { applied, refused, remaining } = await fixUntilStable(run);
    expect([applied.length, refused.length, run.rounds()]).toEqual([1, 1, 1]);
    expect(remaining.files[0]?.issues).toHaveLength(1);
  });

  it('does not put back what it has replaced when two rules contradict each other', async () => {
    const cells = ['a'];
    const run = bench(cells, { a: 'b', b: 'a' });
    await fixUntilStable(run);
    expect(cells).toEqual(['b']);
    expect(run.rounds()).toBe(1);
  });

  it('ends after ten rounds', async () => {
    const rules = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, `${index + 1}`]));
    const cells = ['0'];
    await fixUntilStable(bench(cells, rules));
    expect(cells).toEqual([String(MAX_ROUNDS)]);
  });
});

describe('fixes of rows and merges', () => {
  const range = { top: 5, bottom: 7, left: 2, right: 2 };
  const splitting = makeIssue({
    fix: { safety: 'safe', edits: [], splits: [{ sheet: '风险点', range }] },
  });
  const inserting = makeIssue({
    fix: { safety: 'safe', edits: [], rows: [{ sheet: '风险点', after: 5, rows: [[]] }] },
  });

  it('count as changes without any edit', () => {
    expect(chosen([splitting])).toEqual([[]]);
    expect([splitting, inserting, fixable('safe')].map(({ fix }) => fix && changesLayout(fix))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['split', splitting],
    ['insertion', inserting],
  ])('are not made twice, whatever becomes of a %s', async (_name, issue) => {
    for (const isMade of [true, false]) {
      let rounds = 0;
      const { applied, refused } = await fixUntilStable({
        safety: 'safe' as const,
        lint: async () => ({ files: [{ path: '甲.xlsx', issues: [issue] }] }),
        attempt: async (fixes) => {
          rounds += 1;
          return isMade ? { applied: fixes, refused: [] } : { applied: [], refused: fixes };
        },
      });
      expect([applied.length, refused.length, rounds]).toEqual(isMade ? [1, 0, 1] : [0, 1, 1]);
    }
  });
});

describe('inverse', () => {
  it('takes an edit back', () => {
    expect(inverse(edit(1, 'a', null))).toEqual(edit(1, null, 'a'));
  });
});
