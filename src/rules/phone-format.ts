import type { BoundCell } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { ownCellVisitor } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:0\d{2,3})?[2-9]\d{6,7}$/;
const MASKED = /[*＊×]{2,}/u;
const NOTHING = /^(?:无|[-—/]+)$/;

/** C-31. A column of telephones takes landlines too; one of mobiles does not. */
export const phoneFormat = defineRule({
  meta: {
    id: 'phone-format',
    code: 'C-31',
    scope: 'row',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['integrity-files', 'roster'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '手机号不是1开头的11位号码。“联系电话”列可以填固定电话（区号加7至8位），“手机号”列不可以；已打星号脱敏的不查。',
        why: '号码多一位少一位都联系不到人，通知、提醒就落空。',
        how: '核对后改正；一人有几个号码的，用顿号隔开。',
      },
      en: {
        what: 'A mobile number does not consist of eleven digits that begin with 1. A column of telephones takes landlines as well. Masked numbers are not judged.',
        why: 'With a digit too many or too few nobody is reached.',
        how: 'Check and correct it; several numbers are set apart by 、.',
      },
      source: 'S71',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ({ name }) => name === 'phone',
      () => true,
      (cell, row, table) => {
        const column = columnTitle(table, cell.field.name);
        if (numbersIn(cell).every((number) => isNumber(number, !/手机|移动/.test(column)))) return;
        report({
          messageId: 'format',
          at: cell.at,
          data: { row: shownRow(cell, row), column },
          field: cell.field.name,
          row,
        });
      },
    ),
});

/** The numbers of a cell without the marks that group their digits; none for a blank or masked one. */
function numbersIn({ text }: BoundCell): string[] {
  if (text === '' || NOTHING.test(text) || MASKED.test(text)) return [];
  return text
    .normalize('NFKC')
    .split(/[、,;/\n]|\s{2,}|(?<=\d{7}) (?=1\d{2})/)
    .map((part) => part.replaceAll(/[\s()'’-]/g, ''))
    .filter((part) => part !== '');
}

function isNumber(number: string, landlines: boolean): boolean {
  return MOBILE.test(number) || (landlines && LANDLINE.test(number));
}
