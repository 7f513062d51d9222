import { GramNumbers } from './gram-numbers';
import { compared } from './similarity';

/** One distinct text: the ranks of its bigrams, ascending, and where it stands in the list. */
export interface GramText {
  readonly ranks: Int32Array;
  readonly places: readonly number[];
}

interface Group {
  readonly numbers: Int32Array;
  readonly places: number[];
}

/** The texts that hold anything, each once, shortest first; bigrams are ranked from the rarest to the commonest. */
export function distinctTexts(texts: readonly string[]): GramText[] {
  const grams = new GramNumbers();
  const groups = grouped(texts, grams);
  const rank = ranksByRarity(groups, grams.names);
  return groups
    .map(({ numbers, places }) => ({ ranks: numbers.map((number) => rank[number] ?? 0).sort(), places }))
    .sort((a, b) => a.ranks.length - b.ranks.length);
}

/** Texts of the same bigrams are one: most are equal at first sight, few have them in another order. */
function grouped(texts: readonly string[], grams: GramNumbers): Group[] {
  const byText = new Map<string, Group | null>();
  const byHash = new Map<number, Group[]>();
  const groups: Group[] = [];
  for (const [place, text] of texts.entries()) {
    const plain = compared(text);
    let group = byText.get(plain);
    if (group === undefined) {
      const numbers = grams.of(plain);
      group = numbers.length === 0 ? null : sameGroup(numbers, byHash);
      byText.set(plain, group);
      if (group?.places.length === 0) groups.push(group);
    }
    group?.places.push(place);
  }
  return groups;
}

function sameGroup(numbers: Int32Array, byHash: Map<number, Group[]>): Group {
  const hash = numbers.reduce((sum, number) => (Math.imul(sum, 31) + number) | 0, numbers.length);
  const alike = byHash.get(hash) ?? [];
  const known = alike.find((group) => isSame(group.numbers, numbers));
  if (known) return known;
  const group: Group = { numbers, places: [] };
  alike.push(group);
  byHash.set(hash, alike);
  return group;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}

/** The rank of each bigram by its number. */
function ranksByRarity(groups: readonly Group[], names: readonly string[]): Int32Array {
  const frequency = new Int32Array(names.length);
  for (const { numbers } of groups) {
    for (const number of numbers) frequency[number] = (frequency[number] ?? 0) + 1;
  }
  const ranks = new Int32Array(names.length);
  const byRarity = Array.from(names.keys()).sort(
    (a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1),
  );
  for (const [rank, number] of byRarity.entries()) ranks[number] = rank;
  return ranks;
}
