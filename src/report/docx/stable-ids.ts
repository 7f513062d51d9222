import { strFromU8, strToU8 } from 'fflate';

/** docx names the relations of charts by 21 random characters. */
const RANDOM = /"rId[\w-]{21}"/g;

/**
 * Gives the relations of charts counted names instead of random ones. The language of their
 * texts, which docx always calls English, becomes Chinese.
 */
export function stableIds(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const names = new Map<string, string>();
  const renamed = (id: string): string => {
    const name = names.get(id) ?? `"rIdChart${names.size + 1}"`;
    names.set(id, name);
    return name;
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/^word\/(?:document\.xml|_rels\/document|charts\/)/.test(name)) return [name, bytes];
      const xml = strFromU8(bytes).replace(RANDOM, renamed);
      return [
        name,
        strToU8(name.startsWith('word/charts/') ? xml.replaceAll('lang="en-US"', 'lang="zh-CN"') : xml),
      ];
    }),
  );
}
