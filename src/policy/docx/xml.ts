import { Parser } from 'htmlparser2';

/** An XML element with its prefix left off names and attributes; only the elements and texts inside it are kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** No word processor nests deeper; what does is no document. */
const DEEPEST = 512;

/** Reads XML into a small tree under one element named `#root`. Malformed XML gives what could be read of it. */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '#root', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST) {
          tooDeep += 1;
          return;
        }
        const local = Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [bare(key), value]),
        );
        const element = { name: bare(name), attributes: local, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => void open.at(-1)?.children.push(text),
      onclosetag: () => {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}

/** The child elements, those of one name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element down a path of names. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The `val` attribute of the element down a path of names. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childAt(element, ...path)?.attributes.val;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
