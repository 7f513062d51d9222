import { columnTitle } from '../ledger/column-title';
import { statusOf } from '../ledger/status';
import { ownCellVisitor } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';

/** Least number of characters that each text must have; 0 switches a column off. */
interface LeastLengths {
  readonly risk: number;
  readonly measures: number;
  readonly progress: number;
}

/** Characters between these count in any case: no punctuation and, but for numerals, no part of an item's number. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
const NUMERALS: ReadonlySet<number> = new Set(
  Array.from('一二三四五六七八九十', (numeral) => numeral.charCodeAt(0)),
);

const LEAST: LeastLengths = { risk: 6, measures: 10, progress: 15 };

/** C-17. Marks, numbers of items and spaces do not count. */
export const textTooShort = defineRule({
  meta: {
    id: 'text-too-short',
    code: 'C-17',
    scope: 'row',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['risk-points', 'rectification'],
    options: LEAST,
    docs: {
      'zh-CN': {
        what: '风险点不足6字、措施不足10字或整改进展不足15字（标点和编号不计，字数可在配置中调整）；未开始的事项不看进展。',
        why: '写得过短，多半只是名称，没有写清谁在什么环节会出什么问题、怎样防控、整改做了什么。',
        how: '把主体、环节、行为或做法写完整；确已说清的可不改。',
      },
      en: {
        what: 'A risk under 6, a measure under 10 or a progress under 15 characters (marks and item numbers left out; adjustable). Progress is not judged before work began.',
        why: 'So short a text is mostly a name: it does not tell who may do what, how it is prevented, or what was done.',
        how: 'Write out subject, step, act or action; leave it where all is said.',
      },
      source: 'S70（实测字数）；J',
    },
  },
  create: ({ options, report }) => {
    const least = new Map<string, number>(Object.entries(options));
    return ownCellVisitor(
      ({ name }) => least.has(name),
      (text, { name }) => isShort(text, least.get(name) ?? 0),
      (cell, row, table) => {
        if (cell.field.name === 'progress' && statusOf(row) === 'not-started') return;
        report({
          messageId: 'short',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            length: lengthOf(cell.text),
            minimum: least.get(cell.field.name) ?? 0,
          },
          field: cell.field.name,
          row,
        });
      },
    );
  },
});

/** So many characters in a row, none of them a mark or a number, are long enough whatever else there is. */
function isShort(text: string, minimum: number): boolean {
  if (minimum === 0 || isBlank(text)) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters < minimum; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN && !NUMERALS.has(code)) letters += 1;
  }
  if (letters >= minimum) return false;
  return lengthOf(text) < minimum;
}

function lengthOf(text: string): number {
  const bare = text
    .replaceAll(/(?:^|\n)\s*[（(]?[\d一二三四五六七八九十]{1,2}[.、．)）]/g, '')
    .replaceAll(/[\p{P}\p{S}\s]/gu, '');
  return Array.from(bare).length;
}
