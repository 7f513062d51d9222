import { spliced } from '../../src/document/splice';

describe('spliced', () => {
  it('replaces, inserts and takes out, in any order given', () => {
    expect(
      spliced('abcdef', [
        { start: 4, end: 6, text: '' },
        { start: 0, end: 1, text: 'X' },
        { start: 2, end: 2, text: '+' },
      ]),
    ).toBe('Xb+cd');
  });

  it('refuses splices that overlap', () => {
    expect(() =>
      spliced('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
  });
});
