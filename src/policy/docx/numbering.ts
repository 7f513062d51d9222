import { formatListNumber } from './number-formats';
import { childAt, childrenOf, parseXml, valueAt, type XmlElement } from './xml';

/** One level of a list. */
interface ListLevel {
  readonly format: string;
  /** `%1、`, `（%2）`, `第%1条`. */
  readonly text: string;
  readonly start: number;
  /** The 0-based level after whose number this one starts anew; null for the level above, 'never' for none. */
  readonly restart: number | 'never' | null;
  /** Numbers of the levels above are written in digits (`w:isLgl`). */
  readonly legal: boolean;
}

/** A list: what counts together (`w:abstractNum`), and its levels with what this use of it overrides. */
interface List {
  readonly group: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly starts: ReadonlyMap<number, number>;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists of `word/numbering.xml`, and the counters as the document is read from top to bottom. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  constructor(xml: string) {
    this.lists = readLists(parseXml(xml));
  }

  /** The number that Word shows before the next paragraph at this place; empty for bullets and unknown lists. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counter = this.counters.get(list.group) ?? new Map<number, number>();
    this.counters.set(list.group, counter);
    // The first use of a list that overrides its start begins anew.
    const override = list.starts.get(level);
    const key = `${id}│${level}`;
    const fresh = override !== undefined && !this.started.has(key);
    this.started.add(key);
    const before = fresh ? undefined : counter.get(level);
    counter.set(level, before === undefined ? (override ?? own.start) : before + 1);
    for (const deeper of [...counter.keys()].filter((each) => each > level)) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart !== 'never' && (restart === null || level <= restart)) counter.delete(deeper);
    }
    if (own.format === 'bullet') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const value = counter.get(at) ?? shown?.start ?? 1;
      return formatListNumber(own.legal && at !== level ? 'decimal' : (shown?.format ?? 'decimal'), value);
    });
  }
}

function readLists(root: XmlElement): Map<string, List> {
  const numbering = childAt(root, 'numbering');
  const abstract = new Map(
    childrenOf(numbering, 'abstractNum').map((each) => [
      each.attributes.abstractNumId ?? '',
      new Map(childrenOf(each, 'lvl').map((level) => [Number(level.attributes.ilvl), readLevel(level)])),
    ]),
  );
  return new Map(
    childrenOf(numbering, 'num').map((num): [string, List] => {
      const group = valueAt(num, 'abstractNumId') ?? '';
      const levels = new Map(abstract.get(group));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'lvlOverride')) {
        const level = Number(override.attributes.ilvl);
        const own = childAt(override, 'lvl');
        if (own) levels.set(level, readLevel(own));
        const start = valueAt(override, 'startOverride');
        if (start !== undefined) starts.set(level, Number(start));
      }
      return [num.attributes.numId ?? '', { group, levels, starts }];
    }),
  );
}

function readLevel(level: XmlElement): ListLevel {
  const restart = valueAt(level, 'lvlRestart');
  return {
    format: formatOf(level),
    text: valueAt(level, 'lvlText') ?? '',
    start: Number(valueAt(level, 'start') ?? 1),
    restart: restart === undefined ? null : restart === '0' ? 'never' : Number(restart) - 1,
    legal: childAt(level, 'isLgl') !== undefined,
  };
}

/** Newer formats stand in a choice beside an older one that other programs know. */
function formatOf(level: XmlElement): string {
  return (
    valueAt(level, 'numFmt') ??
    valueAt(level, 'AlternateContent', 'Fallback', 'numFmt') ??
    valueAt(level, 'AlternateContent', 'Choice', 'numFmt') ??
    'decimal'
  );
}
