import { freeSheetName } from '../../../src/workbook/excel/sheet-names';

describe('freeSheetName', () => {
  it('takes the name when it is free', () => {
    expect(freeSheetName('简报', ['台账'])).toBe('简报');
  });

  it('counts on, whatever the case', () => {
    expect(freeSheetName('Brief', ['BRIEF', 'brief (2)'])).toBe('Brief (3)');
  });

  it('keeps to what Excel accepts', () => {
    expect(freeSheetName("'2024/1季度:汇总'", [])).toBe('2024 1季度 汇总');
    expect(freeSheetName('长'.repeat(40), ['长'.repeat(31)])).toBe(`${'长'.repeat(27)} (2)`);
    expect(freeSheetName('[]', [])).toBe('Sheet');
  });
});
