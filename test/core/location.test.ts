import fc from 'fast-check';
import {
  cellName,
  columnLetters,
  columnNumber,
  inRange,
  parseCellName,
  parseRangeName,
  quotedSheet,
  rangeName,
  sheetOfReference,
} from '../../src/core/location';

describe('location', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [28, 'AB'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each(['XFE', 'ZZZ', '', 'A1', '一', 'AAAA'])('knows no column %j', (letters) => {
    expect(columnNumber(letters)).toBeNull();
  });

  it.each([0, -1, 1.5, 16_385, Number.NaN])('refuses column %p', (column) => {
    expect(() => columnLetters(column)).toThrow(RangeError);
  });

  it('reads back every cell it names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(parseCellName(cellName(row, column))).toEqual({ row, column });
        },
      ),
    );
  });

  it('reads absolute and lower-case names', () => {
    expect(parseCellName('$h$7')).toEqual({ row: 7, column: 8 });
  });

  it.each(['A0', 'A1048577', 'XFE1', '7H', 'A1:B2', ' A1'])('knows no cell %j', (name) => {
    expect(parseCellName(name)).toBeNull();
  });

  it('names ranges, a single cell as one name', () => {
    expect(rangeName({ top: 3, left: 1, bottom: 4, right: 10 })).toBe('A3:J4');
    expect(rangeName({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3');
  });

  it('reads ranges with their corners in any order', () => {
    expect(parseRangeName('J4:A3')).toEqual({ top: 3, left: 1, bottom: 4, right: 10 });
    expect(parseRangeName('B3')).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    expect(parseRangeName('A1:B2:C3')).toBeNull();
    expect(parseRangeName('A1:')).toBeNull();
  });

  it('tells inside from outside', () => {
    const range = { top: 2, left: 2, bottom: 4, right: 3 };
    expect(inRange(range, 2, 2) && inRange(range, 4, 3)).toBe(true);
    expect(inRange(range, 1, 2) || inRange(range, 2, 4)).toBe(false);
  });
});

describe('sheetOfReference', () => {
  it.each([
    ["'二 季度'!$A$1", '二 季度'],
    ["$'a''b'.A1", "a'b"],
    ['台账!A1:B2', '台账'],
    ['A1', null],
    ['', null],
  ])('%s names %s', (reference, sheet) => {
    expect(sheetOfReference(reference)).toBe(sheet);
  });
});

describe('quotedSheet', () => {
  it('doubles the quotes of a name', () => {
    expect(quotedSheet('二季度')).toBe("'二季度'");
    expect(quotedSheet("it's")).toBe("'it''s'");
  });
});
