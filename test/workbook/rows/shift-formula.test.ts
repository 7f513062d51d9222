import {
  isSameSheet,
  offsetFormula,
  shiftFormula,
  takeInNewRows,
} from '../../../src/workbook/rows/shift-formula';

const INSERTION = { sheet: '台账', after: 5, count: 2 };

/** The formula after two rows were put in below row 5 of 台账; it stands in row 20 of that sheet. */
function shifted(formula: string, sheet = '台账', row: number | null = 20): string {
  return shiftFormula(formula, { sheet, row }, INSERTION);
}

describe('shiftFormula', () => {
  it.each([
    ['A5+A6', 'A5+A8'],
    ['$A$6+A$6+$A6', '$A$8+A$8+$A8'],
    ['SUM(A1:A9)', 'SUM(A1:A11)'],
    ['SUM(A6:A9)', 'SUM(A8:A11)'],
    ['SUM(A1:A4)', 'SUM(A1:A4)'],
    ['SUM(A9:A1)', 'SUM(A11:A1)'],
    ['SUM(A:A)', 'SUM(A:A)'],
    ['SUM(6:9)+SUM($6:$9)', 'SUM(8:11)+SUM($8:$11)'],
    ['SUM(1:5)', 'SUM(1:5)'],
    ['a6&b6', 'a8&b8'],
    ['SUM(A6:INDEX(B:B,9))', 'SUM(A8:INDEX(B:B,9))'],
    ['A6:B7 B6:C7', 'A8:B9 B8:C9'],
    ['A6#', 'A8#'],
    ['-A6%', '-A8%'],
    ['A1048576', 'A1048576'],
  ])('moves and grows references: %s', (before, after) => {
    expect(shifted(before)).toBe(after);
  });

  it.each([
    '"A6"&"say ""A6"""',
    'LOG10(2)+ATAN2(1,2)',
    'Q6合计+合计A6+A6_x+_A6+A6.b',
    '台账1[金额6]+台账1[[#This Row],[A6]]+[@[A6]]',
    'XFE6+ABCD6',
    '#REF!+#REF!A6',
    '[1]台账!A6+[1]!名称',
    "'[Book6.xlsx]台账'!A6",
    "'C:\\a\\[b.xlsx]台账'!$A$6",
    '台账:统计!A6',
    '1.6E6+0.6',
    'A06+A0',
  ])('leaves alone what is no reference to this sheet: %s', (formula) => {
    expect(shifted(formula)).toBe(formula);
  });

  it('goes by the sheet before the reference, else by the formula’s own', () => {
    expect(shifted('A6+台账!A6+统计!A6', '统计')).toBe('A6+台账!A8+统计!A6');
    expect(shifted("'台账'!A6+'台''账'!A6", '统计')).toBe("'台账'!A8+'台''账'!A6");
    expect(shiftFormula("'it''s'!A6", { sheet: 'x', row: 1 }, { ...INSERTION, sheet: "IT'S" })).toBe(
      "'it''s'!A8",
    );
    expect(isSameSheet('Sheet1', 'SHEET1')).toBe(true);
  });

  it('takes new rows into ranges that end above them', () => {
    expect(shifted('SUM(A3:A5)')).toBe('SUM(A3:A7)');
    expect(shifted('COUNTIF($D$3:$D$5,"高")')).toBe('COUNTIF($D$3:$D$7,"高")');
    expect(shifted('SUM(台账!A3:A5)', '统计', 4)).toBe('SUM(台账!A3:A7)');
    expect(shifted('SUM(A5:A5)')).toBe('SUM(A5:A7)');
    expect(shifted('SUM(A3:A5)', '台账', 1)).toBe('SUM(A3:A7)');
  });

  it('takes none into a running total, nor into a sum across one row', () => {
    expect(shifted('SUM(A$3:A5)', '台账', 5)).toBe('SUM(A$3:A5)');
    expect(shifted('SUM(A5:D5)')).toBe('SUM(A5:D5)');
    expect(shifted('A5')).toBe('A5');
  });
});

describe('takeInNewRows', () => {
  it('does what Excel alone leaves undone', () => {
    const home = { sheet: '台账', row: 20 };
    expect(takeInNewRows('SUM(A3:A5)+SUM(A$5:A1)+A9', home, INSERTION)).toBe('SUM(A3:A7)+SUM(A$7:A1)+A9');
    expect(takeInNewRows('SUM(A3:A6)+A5', home, INSERTION)).toBe('SUM(A3:A6)+A5');
    expect(takeInNewRows('SUM(统计!A3:A5)', home, INSERTION)).toBe('SUM(统计!A3:A5)');
  });
});

describe('offsetFormula', () => {
  it('takes relative references along and leaves absolute ones', () => {
    expect(offsetFormula('A1+$A1+A$1+$A$1', 2, 1)).toBe('B3+$A3+B$1+$A$1');
    expect(offsetFormula('SUM(A1:B$2)', 1, 0)).toBe('SUM(A2:B$2)');
    expect(offsetFormula('SUM(1:$2)', 1, 3)).toBe('SUM(2:$2)');
  });

  it('begins again at the other end of the sheet', () => {
    expect(offsetFormula('B2', -2, -2)).toBe('XFD1048576');
  });
});
