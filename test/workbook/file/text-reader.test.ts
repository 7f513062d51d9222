import fc from 'fast-check';
import { TextReader } from '../../../src/workbook/file/text-reader';
import { decodeUtf8, encodeUtf8, Utf8Slices } from '../../../src/workbook/file/utf8';
import { decodeEscapes, decodeXml } from '../../../src/workbook/file/xml-text';

const piece = fc.oneof(
  fc.constantFrom('&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#x41;', '&bad;', '&', '&am'),
  fc.constantFrom('\r\n', '\r', '_x000D_', '_', 'x', '是', '廉政', '😀', 'IF(P4', 'a'.repeat(300)),
);
const texts = fc.array(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  { maxLength: 8 },
);

describe('a text in the bytes', () => {
  it('is read as the general way reads it, the first time and again', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const bytes = encodeUtf8(written.join('<'));
        const reader = new TextReader(new Utf8Slices(bytes));
        let from = 0;
        for (const text of [...written, ...written]) {
          if (from > bytes.length) from = 0;
          const to = from + encodeUtf8(text).length;
          const expected = decodeEscapes(decodeXml(decodeUtf8(bytes.subarray(from, to))));
          expect(reader.once(from, to)).toBe(expected);
          expect(reader.repeated(from, to)).toBe(expected);
          from = to + 1;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is not taken for another one that shares its place in memory', () => {
    const written = Array.from({ length: 2000 }, (_, index) => `第${index}项`);
    const bytes = encodeUtf8(written.join(''));
    const reader = new TextReader(new Utf8Slices(bytes));
    let from = 0;
    for (const text of written) {
      const to = from + encodeUtf8(text).length;
      expect(reader.repeated(from, to)).toBe(text);
      from = to;
    }
  });
});
