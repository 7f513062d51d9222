import fc from 'fast-check';
import { anyOpening, anyWord } from '../../../src/rules/shared/any-word';

const WORDS = ['审批', '审核', '坐支', '账', '𠮷事'];

describe('anyWord', () => {
  it('finds a word wherever it stands, as a look for each would', () => {
    const holds = anyWord(WORDS);
    expect([holds('未经审核'), holds('记账'), holds('𠮷事'), holds('审'), holds('')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('审', '批', '核', '坐', '支', '账', '𠮷', '事'))
          .map((each) => each.join('')),
        (text) => {
          expect(holds(text)).toBe(WORDS.some((word) => text.includes(word)));
          expect(anyOpening(WORDS)(text)).toBe(WORDS.some((word) => text.startsWith(word)));
        },
      ),
    );
  });
});
