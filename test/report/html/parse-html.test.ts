import fc from 'fast-check';
import { escapeHtml } from '../../../src/core/escape-html';
import { childElements, type HtmlElement, hasClass, textOf } from '../../../src/report/html/node';
import { parseHtml } from '../../../src/report/html/parse-html';

function first(html: string): HtmlElement {
  const [element] = childElements(parseHtml(html));
  if (element === undefined) throw new Error('no element');
  return element;
}

describe('parseHtml', () => {
  it('reads elements with attributes and classes', () => {
    const paragraph = first('<P class=" to  x" Data-Figure="f1">县纪委</P>');
    expect(paragraph).toMatchObject({ name: 'p', classes: ['to', 'x'] });
    expect(paragraph.attributes['data-figure']).toBe('f1');
    expect([hasClass(paragraph, 'to'), hasClass(paragraph, 'cc'), hasClass(undefined, 'to')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('drops line breaks of the source with the blanks around them, and keeps full-width blanks', () => {
    expect(textOf(first('<p>\n  第一行\r\n\t第二行　后 x\n</p>'))).toBe('第一行第二行　后 x');
  });

  it('reads entities within a text', () => {
    expect(textOf(first('<p>A&amp;B &lt;台账&gt;&#x60;</p>'))).toBe('A&B <台账>`');
  });

  it('drops comments, closes what was left open', () => {
    expect(textOf(parseHtml('<p>甲<!-- x --><b>乙<p>丙'))).toBe('甲乙丙');
    expect(
      childElements(parseHtml('<ul><li>甲<li>乙</ul>')).flatMap((list) => childElements(list, 'li')),
    ).toHaveLength(2);
  });

  it('knows void elements', () => {
    expect(first('<p>甲<br>乙</p>').children.map((node) => node.kind)).toEqual(['text', 'element', 'text']);
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\r\n]/.test(text));
        expect(textOf(parseHtml(`<p>${escapeHtml(text)}</p>`))).toBe(text);
      }),
    );
  });
});
