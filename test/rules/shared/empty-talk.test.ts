import fc from 'fast-check';
import { emptyClauses } from '../../../src/rules/shared/empty-talk';

describe('emptyClauses', () => {
  it('gives the phrases of an empty text', () => {
    expect(emptyClauses('1.加强学习；2.提高思想认识，严格要求。')).toEqual([
      '加强学习',
      '提高思想认识',
      '严格要求',
    ]);
  });

  it.each(['', '加强学习，每月一次', '严格执行《采购办法》', '由科长加强监督'])(
    '%j is not empty talk',
    (text) => {
      expect(emptyClauses(text)).toBeNull();
    },
  );

  it('one concrete clause ends the suspicion, wherever it stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['加强学习', '严格要求', '提高认识', '每季度抽查一次']), (clauses) => {
        const concrete = clauses.includes('每季度抽查一次') || clauses.length === 0;
        expect(emptyClauses(clauses.join('，')) === null).toBe(concrete);
      }),
    );
  });
});
