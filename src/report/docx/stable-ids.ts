import { strFromU8, strToU8 } from 'fflate';

/** docx names the relations of charts by 21 random characters, and numbers drawings on from one document to the next. */
const RANDOM = /"rId[\w-]{21}"/g;
const DRAWING = /(<wp:docPr id=)"\d+"/g;

/**
 * Gives the relations of charts, and drawings, names and numbers counted within the document. The language of their
 * texts, which docx always calls English, becomes Chinese.
 */
export function stableIds(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const names = new Map<string, string>();
  let drawings = 0;
  const renamed = (id: string): string => {
    const name = names.get(id) ?? `"rIdChart${names.size + 1}"`;
    names.set(id, name);
    return name;
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/^word\/(?:document\.xml|_rels\/document|charts\/)/.test(name)) return [name, bytes];
      const xml = strFromU8(bytes)
        .replace(RANDOM, renamed)
        .replace(DRAWING, (_, start: string) => `${start}"${++drawings}"`);
      return [
        name,
        strToU8(name.startsWith('word/charts/') ? xml.replaceAll('lang="en-US"', 'lang="zh-CN"') : xml),
      ];
    }),
  );
}
