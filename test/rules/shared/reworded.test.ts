import fc from 'fast-check';
import { rewordedLikeness } from '../../../src/rules/shared/reworded';

describe('rewordedLikeness', () => {
  it('sees through the change of a few words', () => {
    expect(rewordedLikeness('未建立印章使用登记制度', '要建立印章使用登记制度。')).toBe(1);
    expect(rewordedLikeness('已开展公车使用专项检查', '1.开展公车使用专项检查；')).toBe(1);
  });

  it('tells different texts apart and leaves short ones alone', () => {
    expect(rewordedLikeness('未建立印章使用登记制度', '由办公室设专人登记用印，每月核对一次')).toBeLessThan(
      0.3,
    );
    expect(rewordedLikeness('未登记', '要登记')).toBe(0);
  });

  it('is symmetric and within 0…1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const likeness = rewordedLikeness(a, b);
        expect(likeness).toBe(rewordedLikeness(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
