import fc from 'fast-check';
import { escapeXml, parseXml, xmlText } from '../../src/document/xml';

describe('parseXml', () => {
  it('knows where elements and their content stand', () => {
    const source = '<w:a x:b="1"><w:t>甲&lt;</w:t><w:e/></w:a>';
    const [a] = parseXml(source).children;
    if (a?.kind !== 'element') throw new Error('no element');
    const [t, e] = a.children;
    if (t?.kind !== 'element' || e?.kind !== 'element') throw new Error('no children');
    expect([a.name, a.attributes]).toEqual(['a', { b: '1' }]);
    expect(source.slice(t.start, t.end)).toBe('<w:t>甲&lt;</w:t>');
    expect(source.slice(t.innerStart, t.innerEnd)).toBe('甲&lt;');
    expect([source.slice(e.start, e.end), e.innerStart]).toEqual(['<w:e/>', e.end]);
  });

  it('expands no entity of a document type', () => {
    const source = '<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>';
    expect(xmlText(parseXml(source))).not.toContain('boom');
  });
});

describe('escapeXml', () => {
  it('gives back every character that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const holdable = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
        expect(xmlText(parseXml(`<t>${escapeXml(text)}</t>`))).toBe(holdable);
      }),
    );
  });

  it('drops lone surrogates and control characters', () => {
    expect(escapeXml('a\ud800b\u0000c\n')).toBe('abc\n');
  });
});
