import fc from 'fast-check';
import {
  decodeEscapes,
  decodeXml,
  encodeCellText,
  needsSpacePreserved,
} from '../../../src/workbook/file/xml-text';

describe('decodeXml', () => {
  it.each([
    ['a &lt;b&gt; &amp;amp; &quot;&apos;', `a <b> &amp; "'`],
    ['&#20020;&#x6cb3;', '临河'],
    ['&nbsp;&x;', '&nbsp;&x;'],
    ['&#1114112;', '&#1114112;'],
    ['一\r\n二\r三', '一\n二\n三'],
    ['&#13;', '\r'],
  ])('turns %j into %j', (raw, text) => {
    expect(decodeXml(raw)).toBe(text);
  });
});

describe('decodeEscapes', () => {
  it.each([
    ['一_x000D_二', '一\r二'],
    ['_x005F_x000D_', '_x000D_'],
    ['_X000D_ _x00_ a_x', '_X000D_ _x00_ a_x'],
  ])('turns %j into %j', (raw, text) => {
    expect(decodeEscapes(raw)).toBe(text);
  });
});

describe('encodeCellText', () => {
  it('is undone by reading, for any text', () => {
    const odd = fc.constantFrom(
      '_x000D_',
      '_x000D',
      '_',
      '\r',
      '\n',
      '\u0001',
      '\ud800',
      '\udc00',
      '\uffff',
      '&amp;',
      ']]>',
      '廉',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(odd, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const bytes = new TextEncoder().encode(encodeCellText(any));
        expect(decodeEscapes(decodeXml(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)))).toBe(
          any,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('needsSpacePreserved', () => {
  it('is so at the ends and for line breaks', () => {
    expect([' a', 'a ', 'a\nb'].every(needsSpacePreserved)).toBe(true);
    expect(['a', 'a b', ''].some(needsSpacePreserved)).toBe(false);
  });
});
