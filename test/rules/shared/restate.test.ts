import type { Cell } from '../../../src/core/cell';
import { declaredNumbers, type Statement } from '../../../src/rules/shared/declared-numbers';
import { restate } from '../../../src/rules/shared/restate';

const LINE = { sheet: '样例', row: 9 };

/** A line of cells from column A on. */
function lineOf(...cells: readonly (Cell & { readonly text: string })[]): Statement {
  const placed = cells.map(({ text, ...cell }, index) => ({
    at: { ...LINE, column: index + 1 },
    cell,
    text,
  }));
  return { at: { ...LINE, column: 1 }, text: placed.map(({ text }) => text).join(' '), cells: placed };
}

const textCell = (value: string): Cell & { readonly text: string } => ({ value, text: value.trim() });

/** The edit that puts 5 in the place of the last number of a line. */
function restated(statement: Statement): unknown {
  const number = declaredNumbers(statement.text).at(-1);
  const edit = number && restate(statement, number, 5)?.edits[0];
  return edit && [edit.column, edit.before, edit.after];
}

describe('restate', () => {
  it('replaces the digits of a text, and only those', () => {
    expect(restated(lineOf(textCell('风险点3个，措施3条')))).toEqual([
      1,
      '风险点3个，措施3条',
      '风险点3个，措施5条',
    ]);
    expect(restated(lineOf(textCell('说明'), textCell('风险点３个')))).toEqual([
      2,
      '风险点３个',
      '风险点5个',
    ]);
  });

  it('replaces the whole of a cell that holds a number', () => {
    expect(restated(lineOf(textCell('风险点合计'), { value: 3, text: '3' }))).toEqual([2, 3, 5]);
  });

  it('leaves formulas, dates, Chinese numerals and texts that are shown otherwise', () => {
    expect(
      restated(lineOf(textCell('风险点合计'), { value: 3, formula: 'A1+1', text: '3' })),
    ).toBeUndefined();
    expect(restated(lineOf(textCell('风险点三个')))).toBeUndefined();
    expect(restated(lineOf(textCell('  风险点3个')))).toBeUndefined();
    expect(restated({ ...lineOf(textCell('风险点3个')), cells: [] })).toBeUndefined();
  });
});
