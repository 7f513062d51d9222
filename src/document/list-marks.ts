import { formatListNumber } from './number-formats';
import { type ListPlace, listPlaceOf, type ParagraphStyles, styleChain } from './paragraph-styles';
import { childOf, childrenOf, parseXml, wordValue, type XmlElement } from './xml';

interface Level {
  readonly format: string;
  /** `%1.%2`: the numbers of the levels, 1-based. */
  readonly text: string;
  readonly start: number;
  /** The level (0-based) after whose number this one starts anew: any above it, where nothing is said; never, for null. */
  readonly restartsAfter: number | null | undefined;
  /** Legal numbering: every number in digits. */
  readonly digits: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | undefined;
  readonly blankAfter: boolean;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * The marks that Word shows before paragraphs with automatic numbering. Asked paragraph by paragraph in the order of the
 * document, because the numbers count on.
 */
export class ListMarks {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  /** @param numbering `word/numbering.xml`, null where the document has no lists */
  constructor(
    numbering: string | null,
    private readonly styles: ParagraphStyles,
  ) {
    this.lists = readLists(numbering, styles);
  }

  /** The mark of the next paragraph, '' for one without. */
  next(properties: XmlElement | undefined): string {
    const styleId = wordValue(properties, 'pStyle') ?? '';
    const { numId, level = 0 } = this.placeOf(listPlaceOf(properties), styleId);
    const list = numId === undefined ? undefined : this.lists.get(numId);
    const format = list?.levels.get(level);
    if (numId === undefined || !list || !format) return '';
    return this.count(numId, list, level, format);
  }

  private placeOf(own: ListPlace, styleId: string): ListPlace {
    const chain = styleChain(this.styles, styleId);
    const numId = own.numId ?? chain.find(({ list }) => list.numId !== undefined)?.list.numId;
    if (numId === undefined) return {};
    const levels = this.lists.get(numId)?.levels ?? new Map<number, Level>();
    const linked = [...levels].find(([, each]) => chain.some(({ id }) => id === each.style))?.[0];
    const said = own.level ?? chain.find(({ list }) => list.level !== undefined)?.list.level;
    return { numId, level: said ?? linked ?? 0 };
  }

  private count(numId: string, list: List, level: number, format: Level): string {
    const counter = this.counters.get(list.abstractId) ?? new Map<number, number>();
    this.counters.set(list.abstractId, counter);
    const key = `${numId}/${level}`;
    const restart = this.started.has(key) ? undefined : list.restarts.get(level);
    this.started.add(key);
    counter.set(level, restart ?? (counter.get(level) ?? format.start - 1) + 1);
    for (const deeper of [...counter.keys()]) {
      const { restartsAfter = level } = list.levels.get(deeper) ?? {};
      if (deeper > level && restartsAfter !== null && level <= restartsAfter) counter.delete(deeper);
    }
    if (format.format === 'bullet') return '';
    const mark = format.text.replace(/%([1-9])/g, (_place, digit: string) => {
      const at = Number(digit) - 1;
      const each = list.levels.get(at);
      const value = counter.get(at) ?? each?.start ?? 1;
      return formatListNumber(value, format.digits ? 'decimal' : (each?.format ?? 'decimal'));
    });
    // Where the mark would run into the text, the blank that Word shows keeps them apart.
    return format.blankAfter && /[\dA-Za-z]$/.test(mark) ? `${mark} ` : mark;
  }
}

function readLists(xml: string | null, styles: ParagraphStyles): ReadonlyMap<string, List> {
  const root = xml === null ? undefined : childOf(parseXml(xml), 'numbering');
  if (!root) return new Map();
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each] as const),
  );
  const numbers = childrenOf(root, 'num');
  const abstractOf = new Map(
    numbers.map((each) => [each.attributes.numId ?? '', wordValue(each, 'abstractNumId') ?? '']),
  );
  return new Map(
    numbers.map((each) => {
      const numId = each.attributes.numId ?? '';
      const said = abstractOf.get(numId) ?? '';
      // A list may be kept in a style: the abstract list then only names it.
      const linked = wordValue(abstracts.get(said), 'numStyleLink');
      const viaStyle = linked === undefined ? undefined : styles.get(linked)?.list.numId;
      const abstractId = (viaStyle === undefined ? undefined : abstractOf.get(viaStyle)) ?? said;
      return [numId, readList(abstractId, abstracts.get(abstractId), each)];
    }),
  );
}

function readList(abstractId: string, abstract: XmlElement | undefined, number: XmlElement): List {
  const levels = new Map((abstract ? childrenOf(abstract, 'lvl') : []).map(readLevel));
  const restarts = new Map<number, number>();
  for (const override of childrenOf(number, 'lvlOverride')) {
    const level = Number(override.attributes.ilvl);
    const start = wordValue(override, 'startOverride');
    if (start !== undefined) restarts.set(level, Number(start));
    for (const replaced of childrenOf(override, 'lvl')) levels.set(...readLevel(replaced));
  }
  return { abstractId, levels, restarts };
}

function readLevel(element: XmlElement): [number, Level] {
  const digits = childOf(element, 'isLgl');
  const restart = wordValue(element, 'lvlRestart');
  return [
    Number(element.attributes.ilvl),
    {
      format: formatOf(element),
      text: wordValue(element, 'lvlText') ?? '',
      start: Number(wordValue(element, 'start') ?? 1),
      restartsAfter: restart === undefined ? undefined : restart === '0' ? null : Number(restart) - 1,
      digits: digits !== undefined && digits.attributes.val !== '0' && digits.attributes.val !== 'false',
      style: wordValue(element, 'pStyle'),
      blankAfter: wordValue(element, 'suff') !== 'nothing',
    },
  ];
}

/** Newer formats stand in a choice beside an older one that other programs know. */
function formatOf(level: XmlElement): string {
  const choice = childOf(level, 'AlternateContent');
  return (
    wordValue(level, 'numFmt') ??
    wordValue(childOf(choice, 'Fallback'), 'numFmt') ??
    wordValue(childOf(choice, 'Choice'), 'numFmt') ??
    'decimal'
  );
}
