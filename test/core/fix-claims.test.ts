import type { Edit, Fix } from '../../src/core/edit';
import { FixClaims } from '../../src/core/fix-claims';

const edit = (row: number, column: number): Edit => ({ sheet: '台账', row, column, before: 'a', after: 'b' });
const edits = (...list: readonly Edit[]): Fix => ({ safety: 'safe', edits: list });
const split = (top: number, bottom: number): Fix => ({
  safety: 'safe',
  edits: [],
  splits: [{ sheet: '台账', range: { top, bottom, left: 2, right: 2 } }],
});
const rowsBelow = (after: number, ...list: readonly Edit[]): Fix => ({
  safety: 'suggestion',
  edits: list,
  rows: [{ sheet: '台账', after, rows: [[{ column: 1, value: 'x' }]] }],
});

function taken(...fixes: readonly Fix[]): boolean[] {
  const claims = new FixClaims();
  return fixes.map((fix) => claims.take(fix));
}

describe('FixClaims', () => {
  it('gives a cell to the first that changes it', () => {
    expect(taken(edits(edit(5, 1)), edits(edit(5, 1), edit(6, 1)), edits(edit(6, 1)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('takes a merge for all of its cells', () => {
    expect(taken(split(5, 7), edits(edit(7, 2)), edits(edit(7, 3)), split(7, 9))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('leaves a row alone from which new ones are made, whichever comes first', () => {
    expect(taken(rowsBelow(5, edit(5, 3)), edits(edit(5, 1)), rowsBelow(5), edits(edit(6, 1)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(taken(edits(edit(5, 1)), rowsBelow(5, edit(5, 3)), rowsBelow(6))).toEqual([true, false, true]);
  });

  it('lets several fixes put rows in at one place', () => {
    expect(taken(rowsBelow(5), rowsBelow(5), edits(edit(5, 1)))).toEqual([true, true, false]);
  });
});
