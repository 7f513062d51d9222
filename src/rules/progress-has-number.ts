import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { statusOf } from '../ledger/status';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** Dates and ordinals are no results. */
const NO_RESULT =
  /(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}[日号])?|20\d{2}(?:[-./]\d{1,2}){0,2}年?|[一二三四五六七八九十]+是|第[一二三四五六七八九十\d]+|(?:^|[\n；;。])\s*[（(]?[\d一二三四五六七八九十]{1,2}[.、．)）]|[一二三四]种形态|三重一大|三会一课|一岗双责|八项规定|四风/g;

const NUMBER =
  /\d|[一二两三四五六七八九十百千万]+(?:余|多)?(?:人|次|份|个|项|件|条|篇|期|场|家|户|名|本|批|处|万元|元|起|类|套|轮|宗|台|辆|间)|全(?:部|体)|100%/;

/** Columns that hold results of their own. */
const RESULT_FIELDS: readonly string[] = ['institutions', 'handled', 'amount'];

/** A rule made, named in 《》, can be looked up as well as a number. */
export const progressHasNumber = defineRule({
  meta: {
    id: 'progress-has-number',
    code: 'R-23',
    scope: 'row',
    severity: 'info',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态为已完成，整改进展里却没有任何可核的数字（制度几项、金额多少、人次、件数），也没有写出制度名称；建立制度、处理人数、涉及金额栏也为空。',
        why: '整改成效要能核对，没有数字的成效难以检验。',
        how: '写明建立（修订）制度几项及名称、清退金额、谈话人次、检查件数等。',
      },
      en: {
        what: 'The status is done, yet the progress holds no number that can be checked (rules made, amounts, persons, cases) and names no rule; the columns for them are blank too.',
        why: 'What was achieved has to be checkable.',
        how: 'Tell how many rules were made, how much was paid back, how many persons were spoken to.',
      },
      source: 'S14；S47',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      const cell = row.cells.get('progress');
      if (!cell || isBlank(cell.text) || !isOwnCell(cell, row) || statusOf(row) !== 'done') return;
      if (RESULT_FIELDS.some((name) => !isBlank(textOf(row, name)))) return;
      const text = cell.text.normalize('NFKC');
      if (/《[^》]{2,}》/.test(text) || NUMBER.test(text.replaceAll(NO_RESULT, ' '))) return;
      report({
        messageId: 'no-number',
        at: cell.at,
        data: { row: cell.at.row ?? row.row, column: columnTitle(table, 'progress') },
        field: 'progress',
        row,
      });
    },
  }),
});
