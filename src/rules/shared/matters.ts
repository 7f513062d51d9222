import { type Row, textOf } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import { MATTER_KINDS } from '../../ledger/definitions/meeting-vocabularies';
import { squeeze } from '../../text/normalize';

/** The four kinds of matters that must be decided collectively, by their canonical names. */
export const MATTERS: readonly string[] = MATTER_KINDS.map(([name]) => name);

/** Words that speak for a kind of matter, the more telling kinds first. */
const SIGNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['重要干部任免', /干部|人事|任免|任职|提拔|免职|调整[^，]{0,4}职务/],
  ['大额度资金使用', /资金|经费|款|拨付|支付|支出/],
  ['重大项目安排', /项目|工程|采购|招标|建设|施工/],
  ['重大事项决策', /决策|规划|方案|制度|办法|预算|事项/],
];

/** The kinds that a cell names, 一、 before them and other spellings allowed; empty where any part of it is none. */
export function mattersIn(row: Row): readonly string[] {
  const cell = row.cells.get('matterKind');
  if (!cell) return [];
  const parts = squeeze(cell.text)
    .split(/[、，,；;/\n]+/)
    .map((part) => part.replace(/^[（(]?(?:\d{1,2}|[一二三四①-④])[)）.．、]?(?=\D)|类$/g, ''))
    .filter((part) => !/^[（(]?[\d一二三四①-④]?[)）]?$/.test(part));
  const kinds = parts.map((part) => canonicalCategory(cell.field, part));
  return kinds.every((kind) => kind !== null) ? [...new Set(kinds)] : [];
}

/** The kind that a word, else the topic, most likely means; null where neither gives a sign. */
export function likelyMatter(row: Row): string | null {
  for (const text of [textOf(row, 'matterKind'), textOf(row, 'topic')]) {
    const sign = SIGNS.find(([, pattern]) => pattern.test(text));
    if (sign) return sign[0];
  }
  return null;
}
