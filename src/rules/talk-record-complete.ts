import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { isTalk, TALKS_OF_CARE, talkTypesOf } from './shared/talks';
import { answerOf } from './shared/yes-no';

/** Statement and signature stand for each other. Talks of care, visits and letters leave no record of this kind. */
export const talkRecordComplete = defineRule({
  meta: {
    id: 'talk-record-complete',
    code: 'R-37',
    scope: 'row',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['talks'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '谈话记录缺地点、记录人，或者既没有对象表态也没有签字。表中没有的列不查；谈心谈话、家访、函询不查。',
        why: '谈话登记表要素齐全，才能证明谈过、谈了什么、对象认可。',
        how: '对照谈话记录补填；确未签字的，补签后再登记。',
      },
      en: {
        what: 'A talk lacks place or recorder, or has neither a statement nor a signature of the one talked to. Columns that the sheet does not have, and talks of care, are left alone.',
        why: 'Only a complete record shows that the talk took place and was accepted.',
        how: 'Complete it from the record of the talk; have it signed where it was not.',
      },
      source: 'S72（谈话登记表要素）',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        if (!isTalk(row) || talkTypesOf(row).some((type) => TALKS_OF_CARE.includes(type))) return;
        const missing = [...missingCells(row, ['place', 'recorder']), ...missingConsent(row)];
        const [cell] = missing;
        if (!cell || !first(cell.at)) return;
        report({
          messageId: 'missing',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            columns: missing.map(({ field }) => columnTitle(table, field.name)),
          },
          field: cell.field.name,
          row,
          ...(missing.length > 1 && { related: missing.slice(1).map(({ at }) => at) }),
        });
      },
    };
  },
});

function missingCells(row: Row, names: readonly string[]): BoundCell[] {
  return names
    .flatMap((name) => row.cells.get(name) ?? [])
    .filter(({ cell, text }) => cell.error === undefined && isBlank(text));
}

function missingConsent(row: Row): BoundCell[] {
  const cells = ['response', 'signed'].flatMap((name) => row.cells.get(name) ?? []);
  const isGiven = (cell: BoundCell): boolean =>
    cell.field.name === 'signed'
      ? !isBlank(cell.text) && answerOf(cell) !== 'no'
      : !isBlank(cell.text) || cell.cell.error !== undefined;
  return cells.some(isGiven) ? [] : cells;
}
