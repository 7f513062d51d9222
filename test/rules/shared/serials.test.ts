import fc from 'fast-check';
import type { BoundCell } from '../../../src/core/table';
import { field } from '../../../src/ledger/definition';
import { integerIn, judgeSerials, renumbering, type Serial } from '../../../src/rules/shared/serials';

const SERIAL = field('serial', '序号', 'No.', 'serial', 'desirable');

function serials(texts: readonly string[], group = ''): Serial[] {
  return texts.map((text, index) => {
    const at = { sheet: '台账', row: index + 2, column: 1 };
    const cell: BoundCell = { field: SERIAL, cell: { value: text }, text, at, column: 1 };
    return { cell, number: integerIn(text), group };
  });
}

const faultsOf = (texts: readonly string[]) =>
  judgeSerials(serials(texts)).map(({ index, fault }) => [index, fault]);

describe('integerIn', () => {
  it('reads digits of either width and nothing else', () => {
    expect(['1', '１２', '007', '3.0'].map(integerIn)).toEqual([1, 12, 7, 3]);
    expect(['', '一', '1.5', '1、', 'A1'].map(integerIn)).toEqual([null, null, null, null, null]);
  });
});

describe('judgeSerials', () => {
  it('makes one slip one fault', () => {
    expect(faultsOf(['1', '2', '7', '4', '5'])).toEqual([[2, 'gap']]);
    expect(faultsOf(['1', '2', '2', '4', '5'])).toEqual([[2, 'duplicate']]);
    expect(faultsOf(['1', '2', '2', '3', '4'])).toEqual([[2, 'duplicate']]);
    expect(faultsOf(['1', '2', '4', '5', '6'])).toEqual([[2, 'gap']]);
    expect(faultsOf(['1', 'x', '3', '4'])).toEqual([[1, 'not-integer']]);
    expect(faultsOf(['1', '2', '3', '1', '2', '3'])).toEqual([[3, 'duplicate']]);
  });

  it('tells the gap from the duplicate that it makes', () => {
    expect(faultsOf(['7', '9', '9', '10'])).toEqual([
      [1, 'gap'],
      [2, 'duplicate'],
    ]);
  });

  it('expects 1 where the groups before began with it', () => {
    const groups = [
      ...serials(['1', '2'], '党组'),
      ...serials(['1', '2'], '书记'),
      ...serials(['5', '2'], '成员'),
      ...serials(['1', '2'], '支部'),
    ];
    expect(judgeSerials(groups)).toEqual([{ index: 4, fault: 'gap', expected: 1 }]);
  });

  it('lets a numbering go on through all groups', () => {
    const groups = [
      ...serials(['1', '2'], '办公室'),
      ...serials(['3', '4'], '财务科'),
      ...serials(['5'], '人事科'),
    ];
    expect(judgeSerials(groups)).toEqual([]);
  });

  it('finds nothing in any run of consecutive numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 40 }), (first, count) => {
        const texts = Array.from({ length: count }, (_, index) => String(first + index));
        expect(faultsOf(texts)).toEqual([]);
      }),
    );
  });
});

describe('renumbering', () => {
  it('leaves no faults, whatever stood there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1', '2', '3', '9', 'x', ''), { maxLength: 12 }), (texts) => {
        const before = serials(texts);
        const after = new Map(
          renumbering(before)?.edits.map(({ row, after: value }) => [row, String(value)]),
        );
        expect(faultsOf(texts.map((text, index) => after.get(index + 2) ?? text))).toEqual([]);
      }),
    );
  });

  it('does not write over formulas', () => {
    const [first, second] = serials(['1', '5']);
    if (!first || !second) throw new Error('no serials');
    const formula = { ...second, cell: { ...second.cell, cell: { value: '5', formula: 'A2+4' } } };
    expect(renumbering([first, formula])).toBeNull();
  });
});
