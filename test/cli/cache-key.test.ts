import { cacheKey } from '../../src/cli/cache-key';

describe('cacheKey', () => {
  it('is the same for the same parts', () => {
    expect(cacheKey(['甲', { a: 1 }, Uint8Array.of(1)])).toBe(cacheKey(['甲', { a: 1 }, Uint8Array.of(1)]));
  });

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['other bytes', [Uint8Array.of(1)], [Uint8Array.of(2)]],
    [
      'bytes that moved to the neighbour',
      [Uint8Array.of(1, 2), Uint8Array.of()],
      [Uint8Array.of(1), Uint8Array.of(2)],
    ],
    ['other options', [{ warnDays: 7 }], [{ warnDays: 8 }]],
    ['something missing', [null], [undefined]],
    ['another order', ['a', 'b'], ['b', 'a']],
  ])('differs for %s', (_, a, b) => {
    expect(cacheKey(a)).not.toBe(cacheKey(b));
  });
});
