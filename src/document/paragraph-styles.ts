import { childOf, childrenOf, parseXml, wordValue, type XmlElement } from './xml';

/** What of a paragraph style concerns reading: its name, and the list it puts its paragraphs in. */
export interface ParagraphStyle {
  readonly id: string;
  /** Lower case, as Word writes `heading 1` and people `Heading 1`. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly list: ListPlace;
}

/** A list and a level (0-based) in it, each as far as it is said. */
export interface ListPlace {
  readonly numId?: string;
  readonly level?: number;
}

/** Paragraph styles by id; the default one also under the empty id. */
export type ParagraphStyles = ReadonlyMap<string, ParagraphStyle>;

/** Reads `word/styles.xml`; no styles where the part is missing. */
export function readStyles(xml: string | null): ParagraphStyles {
  const styles = new Map<string, ParagraphStyle>();
  const root = xml === null ? undefined : childOf(parseXml(xml), 'styles');
  for (const element of root ? childrenOf(root, 'style') : []) {
    const id = element.attributes.styleId ?? '';
    const style = {
      id,
      name: (wordValue(element, 'name') ?? id).toLowerCase(),
      basedOn: wordValue(element, 'basedOn'),
      list: listPlaceOf(childOf(element, 'pPr')),
    };
    styles.set(id, style);
    const isDefault = element.attributes.default === '1' || element.attributes.default === 'true';
    if (isDefault && element.attributes.type === 'paragraph') styles.set('', style);
  }
  return styles;
}

/** The list that paragraph properties (of a paragraph or a style) name. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace {
  const numbering = childOf(properties, 'numPr');
  const numId = wordValue(numbering, 'numId');
  const level = wordValue(numbering, 'ilvl');
  return {
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { level: Number(level) }),
  };
}

/** A style and those it is based on, nearest first; a ring of styles ends where it closes. */
export function styleChain(styles: ParagraphStyles, id: string): readonly ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  let style = styles.get(id);
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return chain;
}
