import { decodeText } from '../../src/document/decode-text';

const decode = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

describe('decodeText', () => {
  it.each([
    ['UTF-8', [0xe4, 0xb8, 0x80], '一'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0x80], '一'],
    ['GBK', [0xd2, 0xbb, 0xa1, 0xa2], '一、'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x00, 0x4e], '一'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x4e, 0x00], '一'],
    ['control characters', [0x00, 0x01, 0x02], null],
    ['no letters in any encoding', [0x80, 0xff, 0xff], null],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), decode)).toBe(text);
  });
});
