import { freeSheetName } from '../../src/core/free-sheet-name';

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
    expect(freeSheetName('甲\u0007乙', [])).toBe('甲 乙');
    expect(freeSheetName(`${'长'.repeat(30)}𠮷`, [])).toBe('长'.repeat(30));
    expect(freeSheetName(`${'长'.repeat(30)}'末`, [])).toBe('长'.repeat(30));
  });
});
