import { decodeXml } from '../xml-text';

/** An opening (or empty) tag with the characters up to the next one. */
export interface VisitedTag {
  /** Without prefix. */
  readonly name: string;
  /** An attribute's value by its name as written, entities resolved. */
  attribute(name: string): string | undefined;
  /** The characters that follow the tag, entities resolved. */
  readonly text: string;
}

/** What is to change at a tag: values of attributes that it has, XML of the characters that follow it. */
export interface TagChange {
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

const SKIPPED = String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>`;
const CONTENT = `([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>([^<]*)`;
const ANY_TAG = new RegExp(String.raw`${SKIPPED}|<(\/?)(?:[^\s:/>!?]+:)?([^\s/>!?]+)${CONTENT}`, 'g');
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * XML with tags changed one by one, in their order; every character that no change concerns stays.
 * @param visit is asked at each tag that opens an element, and at closing ones where `closed` is given
 */
export function rewriteXml(
  xml: string,
  visit: (tag: VisitedTag) => TagChange | null,
  closed: (name: string) => void = () => undefined,
): string {
  return xml.replace(ANY_TAG, (whole: string, slash, name?: string, attributes = '', text = '') => {
    if (name === undefined) return whole;
    if (slash !== '') {
      closed(name);
      return whole;
    }
    return changedTag(whole, text, visit(new Tag(name, attributes, text)));
  });
}

/**
 * Like {@link rewriteXml} for elements of some names only: the cells of a sheet are many, and most of their tags are of no concern.
 */
export function rewriteTags(
  xml: string,
  names: readonly string[],
  visit: (tag: VisitedTag) => TagChange | null,
): string {
  const tags = new RegExp(String.raw`${SKIPPED}|<(?:[\w.-]+:)?(${names.join('|')})(?=[\s/>])${CONTENT}`, 'g');
  return xml.replace(tags, (whole: string, name?: string, attributes = '', text = '') =>
    name === undefined ? whole : changedTag(whole, text, visit(new Tag(name, attributes, text))),
  );
}

function changedTag(whole: string, text: string, change: TagChange | null): string {
  if (!change) return whole;
  const head = whole.slice(0, whole.length - text.length);
  const tag = change.attributes ? withAttributes(head, change.attributes) : head;
  return tag + (change.text === undefined ? text : escapeText(change.text));
}

class Tag implements VisitedTag {
  constructor(
    readonly name: string,
    private readonly attributes: string,
    private readonly characters: string,
  ) {}

  get text(): string {
    return decodeXml(this.characters);
  }

  attribute(name: string): string | undefined {
    if (!this.attributes.includes(name)) return undefined;
    ATTRIBUTE.lastIndex = 0;
    for (let match = ATTRIBUTE.exec(this.attributes); match; match = ATTRIBUTE.exec(this.attributes)) {
      if (match[1] === name) return decodeXml(match[2] ?? match[3] ?? '');
    }
    return undefined;
  }
}

function withAttributes(tag: string, values: NonNullable<TagChange['attributes']>): string {
  return tag.replace(ATTRIBUTE, (whole: string, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const quote = whole.at(-1) ?? '"';
    const before = whole.slice(0, whole.indexOf(quote) + 1);
    return `${before}${escapeText(String(value)).replaceAll(quote, quote === '"' ? '&quot;' : '&apos;')}${quote}`;
  });
}

/** Text for an element's content: what was read with the entities resolved. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}
