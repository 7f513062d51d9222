import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { splitList } from '../text/split-list';
import { filledCellsOfKind } from './shared/applies';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { nearestCategory } from './shared/nearest-category';
import { shownRow } from './shared/shown-row';
import { talkTypeIn } from './shared/talks';

/**
 * A talk of the party (提醒谈话) stands among the talks, the measure of the organisation (谈话提醒) under the
 * first form; either in the other's place is a mix-up. A qualifier before a listed kind is allowed.
 */
export const talkTypeAllowed = defineRule({
  meta: {
    id: 'talk-type-allowed',
    code: 'R-34',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['talks', 'first-form'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '谈话类型（组织措施）不在规定的值表内；或者“谈话提醒”与“提醒谈话”用混：谈话台账填“提醒谈话”，第一种形态台账填“谈话提醒”。',
        why: '“谈话提醒”是第一种形态的组织措施，“提醒谈话”是党内日常谈话，两者统计口径不同，混用会把数字报错。',
        how: '从值表中选填；确属组织措施的谈话提醒，记入第一种形态台账。',
      },
      en: {
        what: 'The kind of talk or measure is not in the list, or 谈话提醒 (a measure under the first form) and 提醒谈话 (a talk among party members) stand in each other’s place.',
        why: 'The two are counted differently; mixed up they make the figures wrong.',
        how: 'Choose from the list; a measure of the organisation belongs to the ledger of the first form.',
      },
      source: 'S17；S45',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      const isFirstForm = table.ledger === 'first-form';
      for (const cell of cellsOf(row)) {
        const [wrong, right] = isFirstForm ? ['提醒谈话', '谈话提醒'] : ['谈话提醒', '提醒谈话'];
        const parts = splitList(cell.text);
        const isMixed = parts.some((part) => talkTypeIn(part) === wrong);
        const unknown = cell.field.categories && parts.find((part) => !isListed(cell, part));
        if (!isMixed && unknown === undefined) continue;
        const after = isMixed ? cell.text.replace(wrong, right) : nearestCategory(cell);
        report({
          messageId: isMixed ? (isFirstForm ? 'talk-as-measure' : 'measure-as-talk') : 'unknown',
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, cell.field.name), value: cell.text },
          field: cell.field.name,
          row,
          ...(after !== null &&
            after !== cell.text &&
            isEditable(cell) && { suggestions: [fixCell(cell, after, 'suggestion')] }),
        });
      }
    },
  }),
});

/** The kinds of the row; 类型 of the first form has no list of its own, it can only be mixed up. */
function cellsOf(row: Row): BoundCell[] {
  const names = ['talkType', 'orgMeasure', 'formType'];
  return filledCellsOfKind(row, ['category', 'text']).filter(
    ({ field, text }) => names.includes(field.name) && !isBlank(text),
  );
}

function isListed({ field }: BoundCell, part: string): boolean {
  if (talkTypeIn(part) !== null) return true;
  const plain = squeeze(part);
  const spellings = field.categories?.flat().map(squeeze) ?? [];
  return spellings.some((spelling) => plain.includes(spelling));
}
