import { Parser } from 'htmlparser2';
import { UserError } from '../core/errors';

/** Text inside an element, entities resolved. */
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * An element of a part, with where it stands in the part's text, so that a change can be spliced in and everything else
 * stays byte for byte. Names of elements and attributes are local names: prefixes are a matter of the writer's taste.
 */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of the whole element, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of what stands between its tags; both equal `end` for an element without content. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export type XmlNode = XmlText | XmlElement;

/** Word nests some tens of elements; this many come only from a file made to exhaust a reader. */
const MAX_DEPTH = 400;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly start: number;
  readonly innerStart: number;
}

/**
 * Reads an XML text into a tree under an element named `#root`. Entities other than XML's own are left as they are, so a
 * document type can expand nothing.
 * @throws {UserError} `document-unreadable` for absurd nesting
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '#root', attributes: {}, children: [], start: 0, innerStart: 0 };
  const open: OpenElement[] = [root];
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > MAX_DEPTH) throw new UserError('document-unreadable', { reason: 'depth' });
        open.push({
          name: localName(name),
          attributes: localNames(attributes),
          children: [],
          start: parser.startIndex,
          innerStart: parser.endIndex + 1,
        });
      },
      ontext: (data) => addText(open.at(-1)?.children ?? [], data),
      onclosetag: () => {
        const closed = open.pop();
        if (closed) open.at(-1)?.children.push(close(closed, parser.startIndex, parser.endIndex + 1));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return close(root, source.length, source.length);
}

function close(element: OpenElement, innerEnd: number, end: number): XmlElement {
  // An element without content is closed by the tag that opened it.
  const empty = innerEnd < element.innerStart;
  return {
    ...element,
    kind: 'element',
    innerStart: empty ? end : element.innerStart,
    innerEnd: empty ? end : innerEnd,
    end,
  };
}

/** The parser gives a text in pieces: entities come alone. */
function addText(siblings: XmlNode[], data: string): void {
  const last = siblings.at(-1);
  if (last?.kind === 'text') siblings[siblings.length - 1] = { kind: 'text', text: last.text + data };
  else siblings.push({ kind: 'text', text: data });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** The child elements of a name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child.kind === 'element' && child.name === name,
  );
}

/** The `val` attribute of a child, which is how Word writes most of what it knows. */
export function wordValue(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** All text inside an element. */
export function xmlText(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : xmlText(child))).join('');
}

/** Text as it is written between two tags; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[^\P{Cc}\t\n\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/gu,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
