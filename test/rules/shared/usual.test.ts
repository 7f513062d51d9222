import { usual } from '../../../src/rules/shared/usual';

describe('usual', () => {
  it('is the most frequent value, the preferred one or the first of several', () => {
    expect(usual(['a', 'b', 'b'])).toBe('b');
    expect(usual(['a', 'b'])).toBe('a');
    expect(usual(['a', 'b'], 'b')).toBe('b');
    expect(usual(['a', 'a', 'b'], 'b')).toBe('a');
    expect(usual(['a'], 'z')).toBe('a');
    expect(usual([])).toBeUndefined();
  });
});
