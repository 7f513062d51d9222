import { columnTitle } from '../ledger/column-title';
import { parseCount } from '../text/count';
import { isComposite, ofKind, ownCellVisitor } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** Words by which a number is left open, beside a number too (3次等, 20余人). */
const INEXACT =
  /多|若干|等|一批|一系列|部分|基本|绝大|数[次人份个十百]|几|余|近|约(?!谈)|左右|上下|以上|以下|不少于|至少/;

/** Words that stand for a number which somebody would have to look up; 全体（46人） gives it. */
const EVERYBODY = /全体|全部|全员|所有/;

/** C-27. Measure words alone (3次) are S-13's business, a blank is C-01's. */
export const countIsExact = defineRule({
  meta: {
    id: 'count-is-exact',
    code: 'C-27',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['meetings', 'education', 'pledges', 'holiday-reminders'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '次数、份数、人数等计数列里写“多次”“若干”“等”“20余人”“全体”这类无法统计的词。',
        why: '这些列要逐级累加，汇报中的次数、人次都从这里来；没有准确数字就无法统计，也无法核实。',
        how: '查原始记录（签到表、签订名单等），填写准确的数字。',
      },
      en: {
        what: 'A column of counts holds words that cannot be counted: 多次, 若干, 等, 20余人, 全体.',
        why: 'These columns are added up, and the numbers of briefings come from them.',
        how: 'Look the number up in the papers (attendance sheet, list of signatures) and enter it.',
      },
      source: '种004',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ofKind('count'),
      (text) => isInexact(text),
      (cell, row, table) => {
        if (isComposite(cell, row)) return;
        report({
          messageId: 'inexact',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          row,
        });
      },
    ),
});

function isInexact(text: string): boolean {
  if (isBlank(text) || parseCount(text)) return false;
  return INEXACT.test(text) || (EVERYBODY.test(text) && !/\d/.test(text));
}
