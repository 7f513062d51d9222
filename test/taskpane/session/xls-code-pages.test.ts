import { CODE_PAGES } from '../../../src/taskpane/session/xls-code-pages';

const { decode, encode } = CODE_PAGES.utils;

describe('code pages of old files', () => {
  it('are those of Chinese, of Unicode, and of the West', () => {
    expect(decode(936, [0xcc, 0xa8, 0xd5, 0xcb, 0x31])).toBe('台账1');
    expect(decode(950, Uint8Array.of(0xbb, 0x4f))).toBe('臺');
    expect(decode(1200, Uint8Array.of(0xf0, 0x53, 0x26, 0x8d))).toBe('台账');
    expect(decode(1251, [0xc4])).toBe('Д');
    expect(decode(1, [0xe9])).toBe('é');
  });

  it('take a text for its bytes', () => {
    expect(decode(936, '\u00cc\u00a8')).toBe('台');
    expect(decode(65_001, String.fromCharCode(...encode(28_591, '\u00e5\u008f\u00b0')))).toBe('台');
  });

  it('go on after a byte that is no letter', () => {
    expect(decode(936, [0xf0])).toBe('\ufffd');
    expect(decode(936, [0xff, 0xcc, 0xa8])).toMatch(/台$/);
  });

  it('drop half a letter at the end', () => {
    expect(decode(936, [0xcc, 0xa8, 0xd5])).toBe('台');
    expect(decode(936, [0xcb])).toBe('\ufffd');
    expect(decode(936, [0x31])).toBe('1');
  });
});
