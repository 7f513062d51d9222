import { PartFault } from '../part-fault';
import { XmlScanner } from '../xml-scanner';
import { decodeXml } from '../xml-text';

/** An element of a small XML text with its places in it. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** The prefix with its colon, or empty. */
  readonly prefix: string;
  readonly start: number;
  /** After the `>` of its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag starts; `openEnd` for an empty one. */
  contentEnd: number;
  /** After its closing tag. */
  end: number;
  readonly empty: boolean;
  readonly children: XmlElement[];
}

/** The elements of a piece of XML. */
export interface XmlOutline {
  readonly elements: readonly XmlElement[];
  /** Where the element that encloses the piece is closed; the length of the text when none is. */
  readonly end: number;
}

/**
 * The elements of a text, which may be the rest of an enclosing element.
 * @throws {PartFault} when the XML is broken
 */
export function outlineXml(xml: string): XmlOutline {
  const tags = new XmlScanner(xml);
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  while (tags.next()) {
    const end = tagEnd(xml, tags.start);
    if (tags.closing) {
      const element = open.pop();
      if (!element) return { elements, end: tags.start };
      element.contentEnd = tags.start;
      element.end = end;
      continue;
    }
    const element = elementAt(xml, tags.start, end, tags.empty);
    (open.at(-1)?.children ?? elements).push(element);
    if (!tags.empty) open.push(element);
  }
  if (open.length > 0) throw new PartFault('element without end');
  return { elements, end: xml.length };
}

/** The root element of a whole part. @throws {PartFault} when there is none, or the XML is broken */
export function rootOf(xml: string): XmlElement {
  const [root] = outlineXml(xml).elements;
  if (!root) throw new PartFault('no root element');
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** An attribute of an element by its local name, entities resolved. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | undefined {
  for (const [, found, double, single] of xml.slice(element.start, element.openEnd).matchAll(ATTRIBUTE)) {
    if (found === name) return decodeXml(double ?? single ?? '');
  }
  return undefined;
}

/** The place of an attribute's value (without quotes) in the text. */
export function attributePlace(
  xml: string,
  element: XmlElement,
  name: string,
): { start: number; end: number } | undefined {
  for (const match of xml.slice(element.start, element.openEnd).matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? '';
    if (match[1] !== name) continue;
    const end = element.start + match.index + match[0].length - 1;
    return { start: end - value.length, end };
  }
  return undefined;
}

const ATTRIBUTE = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function elementAt(xml: string, start: number, openEnd: number, empty: boolean): XmlElement {
  const [, prefix = '', name = ''] = /^<((?:[^\s:/>]+:)?)([^\s/>]+)/.exec(xml.slice(start, openEnd)) ?? [];
  return { name, prefix, start, openEnd, contentEnd: openEnd, end: openEnd, empty, children: [] };
}

/** After the `>` that ends a tag; the scanner has seen that there is one. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}
