import type { XmlElement } from '../../document/xml';

/** The order in which the schema wants the properties of a paragraph (CT_PPr). */
const ORDER: readonly string[] = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr'
).split(' ');

/** Properties that belong to the one paragraph they stand in. */
const OWN = ['sectPr', 'pPrChange', 'numPr', 'rPr', 'framePr'];

/**
 * The properties of a paragraph like another one, some of them replaced.
 * @param like the paragraph to take after, null for none
 * @param replaced XML by property name; '' leaves the property out
 */
export function propertiesLike(
  like: XmlElement | null,
  xml: string,
  prefix: string,
  replaced: Readonly<Record<string, string>> = {},
): string {
  const own = like?.children.find(
    (child): child is XmlElement => child.kind === 'element' && child.name === 'pPr',
  );
  const kept = (own?.children ?? []).flatMap((child) =>
    child.kind === 'text' || OWN.includes(child.name) || Object.hasOwn(replaced, child.name)
      ? []
      : [[child.name, xml.slice(child.start, child.end)] as const],
  );
  const all = [...kept, ...Object.entries(replaced)].filter(([, text]) => text !== '');
  if (all.length === 0) return '';
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const ordered = all.sort(([a], [b]) => place(a) - place(b)).map(([, text]) => text);
  return `<${prefix}pPr>${ordered.join('')}</${prefix}pPr>`;
}
