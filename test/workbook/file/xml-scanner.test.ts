import { XmlScanner } from '../../../src/workbook/file/xml-scanner';

/** Each tag as name, kind and depth. */
function outline(xml: string, names: readonly string[]): string[] {
  const tags = new XmlScanner(xml);
  const lines: string[] = [];
  while (tags.next()) {
    const name = names.find((candidate) => tags.is(candidate)) ?? '?';
    lines.push(`${tags.depth}${tags.closing ? '/' : ''}${name}${tags.empty ? '/' : ''}`);
  }
  return lines;
}

describe('XmlScanner', () => {
  it('walks tags with their depth, past comments, sections and instructions', () => {
    const xml = '<?xml version="1.0"?><!-- <a> --><a><x:b c="/>"/><![CDATA[<b>]]><b >t</b\n></a>';
    expect(outline(xml, ['a', 'b'])).toEqual(['0a', '1b/', '1b', '1/b', '0/a']);
  });

  it('tells names apart that begin alike', () => {
    expect(outline('<si><sz/></si>', ['s', 'si', 'sz'])).toEqual(['0si', '1sz/', '0/si']);
  });

  it('reads attributes by local name, in either quotes', () => {
    const tags = new XmlScanner(`<sheet sheetId='2' r:id = "rId&#49;" name="a>b 'c'"/><t id="x"/>`);
    tags.next();
    expect([
      tags.attribute('id'),
      tags.attribute('sheetId'),
      tags.attribute('name'),
      tags.attribute('state'),
    ]).toEqual(['rId1', '2', "a>b 'c'", undefined]);
  });

  it('reads attributes of tags that are not well formed', () => {
    const value = (tag: string, name: string) => {
      const tags = new XmlScanner(`<${tag}>`);
      tags.next();
      return tags.attribute(name);
    };
    expect([value('a b c="1"', 'c'), value('a b=2 c="1"', 'c'), value('a b=2 c="1"', 'b')]).toEqual([
      '1',
      '1',
      undefined,
    ]);
    expect([value('a', 'a'), value('a b', 'b'), value('a b=', 'b'), value('a b = /', 'b')]).toEqual(
      new Array(4).fill(undefined),
    );
    expect([value('a b=""c=\'"\'', 'c'), value('x:a x:ab="1" x:b="2"/', 'b')]).toEqual([undefined, '2']);
  });

  it('reads text up to the next tag', () => {
    const tags = new XmlScanner('<t>a&amp;<!-- x -->b<![CDATA[&<]]></t>');
    tags.next();
    expect(tags.text()).toBe('a&b&<');
  });

  it.each(['<a', '<a b="', '<!-- ', '<?x', '<a><!DOCTYPE b></a>'])('finds fault with %s', (xml) => {
    expect(() => outline(xml, [])).toThrow();
  });
});
