import { Parser } from 'htmlparser2';
import type { HtmlElement, HtmlNode } from './node';

/** An element whose end tag has not been read yet. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/**
 * Reads HTML into a small tree under one element named `#root`. Comments are dropped; as in Chinese text, a line break in
 * the source is no blank, so it goes with the blanks around it (full-width blanks stay). Malformed HTML is mended the way
 * browsers do; nothing is thrown.
 */
export function parseHtml(html: string): HtmlElement {
  const root: OpenElement = { name: '#root', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void open.push({ name, attributes, children: [] }),
      ontext: (data) => addText(open.at(-1)?.children ?? [], data),
      onclosetag: () => {
        const closed = open.pop();
        if (closed !== undefined) open.at(-1)?.children.push(close(closed));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return close(root);
}

/** The parser gives a text in pieces (entities come alone); we join them before blanks are judged. */
function addText(siblings: HtmlNode[], data: string): void {
  const last = siblings.at(-1);
  if (last?.kind === 'text') siblings[siblings.length - 1] = { kind: 'text', text: last.text + data };
  else siblings.push({ kind: 'text', text: data });
}

function close(element: OpenElement): HtmlElement {
  return {
    kind: 'element',
    name: element.name,
    attributes: element.attributes,
    classes: (element.attributes.class ?? '').split(/\s+/).filter((name) => name !== ''),
    children: element.children
      .map(withoutLineBreaks)
      .filter((child) => child.kind !== 'text' || child.text !== ''),
  };
}

function withoutLineBreaks(node: HtmlNode): HtmlNode {
  return node.kind === 'text'
    ? { kind: 'text', text: node.text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, '') }
    : node;
}
