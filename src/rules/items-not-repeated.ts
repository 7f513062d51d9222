import type { FieldKind } from '../core/field';
import { columnTitle } from '../ledger/column-title';
import { splitItems } from '../text/items';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { type ItemSegment, itemKey, itemSegments, joinSegments } from './shared/item-segments';
import { perText } from './shared/per-text';

const KINDS: readonly FieldKind[] = ['risk', 'measure'];

/** C-21. The fix takes the later item out and counts the rest on; it is left out where the marks cannot be rewritten. */
export const itemsNotRepeated = defineRule({
  meta: {
    id: 'items-not-repeated',
    code: 'C-21',
    scope: 'row',
    severity: 'warning',
    fixable: 'safe',
    ledgers: ['risk-points', 'personal-register'],
    options: {
      /** Items with fewer characters are repeated by chance. */
      length: 5,
    },
    docs: {
      'zh-CN': {
        what: '同一单元格里，同一条风险点或同一条措施写了两遍（标点、空格不同也算）。',
        why: '重复的条目使风险点数、措施数虚增，多是复制时没有改。',
        how: '删去重复的一条，其余重新编号；可自动处理。',
      },
      en: {
        what: 'A cell holds the same risk or the same measure twice, punctuation and spaces aside.',
        why: 'Repeated items inflate the numbers of risks and measures and are mostly left from copying.',
        how: 'Take the second one out and number the rest anew; done automatically.',
      },
      source: 'S70',
    },
  },
  create: ({ options, report }) => {
    const repeatedIn = perText((text) => repeatedItems(text, options.length));
    const withoutRepeats = perText((text) => textWithoutRepeats(text, options.length));
    return ownCellVisitor(
      ofKind(...KINDS),
      (text) => repeatedIn(text).length > 0,
      (cell, row, table) => {
        const repeated = repeatedIn(cell.text);
        const [first] = repeated;
        if (first === undefined) return;
        const after = isEditable(cell) ? withoutRepeats(cell.text) : null;
        report({
          messageId: 'repeated',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            count: repeated.length,
            item: splitItems(cell.text).find(({ text }) => itemKey(text) === first)?.text ?? first,
          },
          field: cell.field.name,
          row,
          ...(after !== null && { fix: fixCell(cell, after, 'safe') }),
        });
      },
    );
  },
});

/** The keys of the items that have come before in the text. */
function repeatedItems(text: string, length: number): string[] {
  const items = splitItems(text);
  if (items.length < 2) return [];
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { text: item } of items) {
    const key = itemKey(item);
    if (key.length < length) continue;
    if (seen.has(key)) repeated.push(key);
    else seen.add(key);
  }
  return repeated;
}

function textWithoutRepeats(text: string, length: number): string | null {
  const segments = itemSegments(text);
  if (!segments) return null;
  const seen = new Set<string>();
  const kept: ItemSegment[] = [];
  for (const segment of segments) {
    if (segment.key.length >= length && seen.has(segment.key)) continue;
    seen.add(segment.key);
    kept.push(segment);
  }
  return joinSegments(kept, text);
}
