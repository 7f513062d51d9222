import { LIKELY_NAME_GROUPS, NAME_GROUPS } from '../name-groups';
import type { ProofRule } from '../proof-rule';

/** G-07. One body, one paper, one meeting has one name in a document. */
export const oneName: ProofRule = {
  id: 'one-name',
  code: 'G-07',
  severity: 'warning',
  docs: {
    'zh-CN': '同一单位、同一会议、同一文书前后用一个名称。可用自备词表补充。',
    en: 'A body, meeting or paper has one name in a document. A word list of one’s own may add to the names.',
    source: 'G-07；种001、002、003、004',
  },
  messages: {
    'zh-CN': { found: '称谓不一致：{all}。' },
    en: { found: 'Several names for one thing: {all}.' },
  },
  check: ({ texts, knowledge }, report) => {
    for (const group of [...NAME_GROUPS, ...knowledge.words.names, ...LIKELY_NAME_GROUPS]) {
      const used = group
        .map((name) => ({ name, places: placesOf(name, group, texts) }))
        .filter(({ places }) => places.length > 0)
        .sort((a, b) => b.places.length - a.places.length || group.indexOf(a.name) - group.indexOf(b.name));
      const odd = used.at(-1);
      const place = odd?.places[0];
      if (used.length < 2 || !odd || !place) continue;
      const all = used.map(
        ({ name, places }) => `${name}（第${[...new Set(places.map(({ line }) => line + 1))].join('、')}行）`,
      );
      const isLikely = LIKELY_NAME_GROUPS.includes(group);
      report({ ...place, text: odd.name, data: { all }, ...(isLikely && { severity: 'info' as const }) });
    }
  },
};

/** Where a name stands that is not part of a longer one of its group. */
function placesOf(
  name: string,
  group: readonly string[],
  texts: readonly string[],
): { line: number; at: number }[] {
  const longer = group.filter((other) => other !== name && other.includes(name));
  return texts.flatMap((text, line) => {
    const bare = longer.reduce((rest, other) => rest.replaceAll(other, '\u3000'.repeat(other.length)), text);
    const places: { line: number; at: number }[] = [];
    for (let at = bare.indexOf(name); at >= 0; at = bare.indexOf(name, at + name.length))
      places.push({ line, at });
    return places;
  });
}
