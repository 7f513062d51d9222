import { childAt, childrenOf, parseXml, valueAt, type XmlElement } from './xml';

/** The list that a paragraph style puts its paragraphs in. */
export interface StyleList {
  readonly list?: string;
  readonly level?: number;
}

interface Style extends StyleList {
  readonly basedOn?: string;
}

/** A chain of styles that goes in a circle must end. */
const LONGEST_CHAIN = 20;

/** The lists of paragraph styles, from `word/styles.xml`. */
export class StyleLists {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly standard: string;

  constructor(xml: string) {
    const all = childrenOf(childAt(parseXml(xml), 'styles'), 'style').filter(
      ({ attributes }) => attributes.type === undefined || attributes.type === 'paragraph',
    );
    this.styles = new Map(all.map((style) => [style.attributes.styleId ?? '', readStyle(style)]));
    this.standard = all.find(({ attributes }) => attributes.default === '1')?.attributes.styleId ?? '';
  }

  /** The list of a style (of the default one where none is named), its own or one that it inherits. */
  listOf(id: string | undefined): StyleList {
    let style = this.styles.get(id ?? this.standard);
    let level: number | undefined;
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      level ??= style.level;
      if (style.list !== undefined) return { list: style.list, ...(level !== undefined && { level }) };
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return {};
  }
}

function readStyle(style: XmlElement): Style {
  const place = childAt(style, 'pPr', 'numPr');
  const basedOn = valueAt(style, 'basedOn');
  const list = valueAt(place, 'numId');
  const level = valueAt(place, 'ilvl');
  return {
    ...(basedOn !== undefined && { basedOn }),
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
  };
}
