import { fileKind } from '../../../src/workbook/file/file-kind';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('fileKind', () => {
  it.each([
    ['html', '\n<!DOCTYPE html><html></html>'],
    ['html', '<table><tr><td>甲</td></tr></table>'],
    ['html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['csv', '序号,岗位\n1,科长\n'],
    ['csv', '序号\t岗位\r\n1\t科长'],
    ['csv', 'a;b'],
    ['text', '关于报送台账的通知\n各科室，请于月底前报送。'],
    ['text', '{"a": 1}'],
    ['pdf', '%PDF-1.7'],
    ['image', 'GIF89a'],
    ['unknown', 'ab\0\u0001'],
  ])('takes for %s: %j', (kind, text) => {
    expect(fileKind(bytes(text))).toBe(kind);
  });

  it('knows pictures by their first bytes', () => {
    expect(fileKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBe('image');
    expect(fileKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image');
  });

  it('reads separated values in UTF-16 and in legacy Chinese encodings', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'a,b\n1,2'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(fileKind(utf16)).toBe('csv');
    expect(
      fileKind(Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xb8, 0xda, 0xce, 0xbb, 0x0a, 0x31, 0x2c, 0x32)),
    ).toBe('csv');
  });
});
