import fc from 'fast-check';
import { isSafePattern } from '../../../src/ledger/user/safe-pattern';

describe('isSafePattern', () => {
  it.each([
    '^[一二三]级$',
    '^\\d{4}年\\d{1,2}月$',
    '第[0-9]+号',
    '(局|处|科)$',
    '^(局|处)?长$',
    '^(?:\\d{2}){2}$',
    '.*关于.*通知.*',
    '\\(a+\\)+',
    '[(+*]',
    '',
  ])('trusts %j', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  });

  it.each([
    '^(a+)+$',
    '(a*)*',
    '(a|a)*b',
    '(a{1,9}){9,}',
    '((a+)b)+',
    '(x(a|b))*',
    '.*.*.*.*x',
    '(a?){30}',
    'a?a?a?a?a?a?aaaaaa',
    '(?:(a|a)(b|b))+',
    '(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)b',
    '(a)\\1',
    '[',
    'a'.repeat(300),
  ])('does not trust %j', (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  });

  it('trusts only what ends soon', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '(',
      ')',
      '|',
      '*',
      '+',
      '{2,}',
      '?',
      '[ab]',
      '.',
      '\\d',
      '^',
      '$',
    );
    const pattern = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pattern, (text) => {
        if (!isSafePattern(text)) return;
        const start = performance.now();
        new RegExp(text).test(`${'a'.repeat(60)}!`);
        expect(performance.now() - start).toBeLessThan(500);
      }),
      { numRuns: 2000 },
    );
  });
});
