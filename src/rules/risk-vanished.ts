import { inFile } from '../core/location';
import { headerLocation, type Table, textOf } from '../core/table';
import { canonicalCategory } from '../ledger/category';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { matchPeriods, type PeriodMatch } from '../ledger/match-periods';
import { type PlacedRow, placeOf } from '../ledger/placed-row';
import { personByName } from '../ledger/roster-lookups';
import { isOwnCell, mustHoldValue } from './shared/applies';
import { isBlank } from './shared/blank';
import { carriedRow } from './shared/carried-row';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** The column that a missing row is told at, by ledger. */
const SUBJECTS = { 'risk-points': 'risk', 'personal-register': 'name' } as const;

/** A line under or above the table that gives the reason for all rows that were taken out. */
const ACCOUNTED =
  /(?:消除|取消|核减|撤销|删除)[^。]{0,60}(?:经|因|由于|原因|批准|审定|同意|研究)|(?:经|因|由于)[^。]{0,60}(?:消除|取消|核减|撤销|删除)/;

/** P-01. A row that was marked 消除 may be missing the next time; so may the register of somebody who left. */
export const riskVanished = defineRule({
  meta: {
    id: 'risk-vanished',
    code: 'P-01',
    scope: 'periods',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '上期的风险点（个人登记表）本期不见了，没有标“消除”和消除原因；或者标了“消除”而没有写原因。上期已标“消除”的、表下注明消除原因的、在名册中已不在岗的人员不算。没有名册时，个人登记表只作警告。',
        why: '风险点动态调整要有依据、报备案，不能一删了之。',
        how: '保留该行，“变更类型”填“消除”，“变更原因”写明原因和批准情况；漏填的补回。',
      },
      en: {
        what: 'A risk point (or register) of the period before is gone without being marked 消除 with a reason, or is marked so without one. Rows marked 消除 before, a line below the table that gives the reason, and people who left do not count. Without a roster a missing register is a warning.',
        why: 'Risk points are taken out for a reason that is on record.',
        how: 'Keep the row with 消除 and the reason with its approval; put back what was forgotten.',
      },
      source: '种003；S78',
    },
  },
  create: ({ environment, report }) => ({
    periods: (subject) => {
      for (const [ledger, field] of Object.entries(SUBJECTS)) {
        for (const match of matchPeriods(subject, ledger, environment.roster)) {
          for (const [index, before] of missingRows(match, field, environment).entries()) {
            const table = tableFor(before, match);
            const { row } = before;
            const fix =
              ledger === 'risk-points' && table.bindings.some((each) => each.field.name === 'changeType')
                ? carriedRow(table, row, index + 1, { changeType: '消除' })
                : null;
            report({
              messageId: ledger,
              at: inFile(headerLocation(table, field), table.path),
              ...(ledger === 'personal-register' && !environment.roster && { severity: 'warning' }),
              data: {
                row: row.row,
                sheet: before.table.sheet,
                post: textOf(row, 'post') || textOf(row, 'department') || match.unit,
                risk: textOf(row, 'risk'),
              },
              field,
              ledger,
              row,
              related: [placeOf(before, field)],
              ...offered(fix ? [fix] : []),
            });
          }
          for (const { cell, after } of unexplained(match)) {
            report({
              messageId: 'no-reason',
              at: inFile(cell.at, after.table.path),
              data: { row: after.row.row, risk: textOf(after.row, 'risk') },
              field: cell.field.name,
              ledger,
              row: after.row,
            });
          }
          for (const { cell, after, before } of emptied(match)) {
            report({
              messageId: 'emptied',
              at: inFile(cell.at, after.table.path),
              data: { row: cell.at.row ?? after.row.row, column: columnTitle(after.table, cell.field.name) },
              field: cell.field.name,
              ledger,
              row: after.row,
              related: [placeOf(before, cell.field.name)],
            });
          }
        }
      }
    },
  }),
});

/** The rows of the period before that are gone and ought not to be. */
function missingRows(match: PeriodMatch, field: string, { roster }: LedgerEnvironment): PlacedRow[] {
  if (match.current.some(({ lines }) => lines.some(({ text }) => ACCOUNTED.test(text)))) return [];
  return match.vanished.filter((before) => {
    const subject = textOf(before.row, field);
    if (isBlank(subject) || isRemoved(before)) return false;
    if (field !== 'name' || !roster) return true;
    return personByName(roster, subject).some(({ inService }) => inService);
  });
}

function isRemoved({ row }: PlacedRow): boolean {
  const cell = row.cells.get('changeType');
  return cell !== undefined && canonicalCategory(cell.field, cell.text) === '消除';
}

/** The table of this period that the row would stand in: on the sheet of the same name, else the first. */
function tableFor({ table }: PlacedRow, { current }: PeriodMatch): Table {
  return current.find(({ sheet }) => sheet === table.sheet) ?? current[0] ?? table;
}

function unexplained({ pairs }: PeriodMatch) {
  return pairs.flatMap(({ before, after }) => {
    const cell = after.row.cells.get('changeType');
    const reason = ['changeReason', 'remark'].map((name) => textOf(after.row, name)).join('');
    if (!cell || !isRemoved(after) || isRemoved(before) || !isBlank(reason)) return [];
    return isOwnCell(cell, after.row) ? [{ cell, after }] : [];
  });
}

/** Optional risks of a register that were filled before; a blank one that must be filled is C-01's. */
function emptied({ ledger, pairs }: PeriodMatch) {
  if (ledger !== 'personal-register') return [];
  return pairs.flatMap(({ before, after }) =>
    [...after.row.cells.values()].flatMap((cell) => {
      const { kind, name } = cell.field;
      const isRisk = kind === 'risk' && !mustHoldValue(cell.field, after.table);
      const said = textOf(before.row, name);
      return isRisk && isBlank(cell.text) && !isBlank(said) && said !== '无' ? [{ cell, after, before }] : [];
    }),
  );
}
