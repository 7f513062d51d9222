import type { Fix } from '../core/edit';
import { inFile } from '../core/location';
import { type BoundCell, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { matchPeriods, type PeriodMatch } from '../ledger/match-periods';
import type { MatchedRow } from '../ledger/match-rows';
import { follows, periodOf } from '../ledger/period-of-table';
import { type PlacedRow, placedRows, placeOf } from '../ledger/placed-row';
import { squeezeName } from '../ledger/roster-lookups';
import { numberIn } from '../ledger/totals';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** What is summed up to now, with the number of the period that it grows by. */
const TO_DATE = { piecesToDate: 'pieces', scoreToDate: 'score' } as const;

/**
 * P-09. Sums start anew each year: tables that state different years are not compared. That the sum grew by exactly
 * this period's number is asked only where the tables state periods that follow one another.
 */
export const cumulativeDecreases = defineRule({
  meta: {
    id: 'cumulative-decreases',
    code: 'P-09',
    scope: 'periods',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['reporting'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '报送统计表中某单位的累计数小于上期累计数；两期相连的，累计数不等于上期累计加本期数；上半年、下半年、全年三张表俱全的，上半年加下半年不等于全年。',
        why: '累计数只增不减，对不上说明漏计、重计或改动了以前的数。',
        how: '按上期累计加本期数重新计算（两期相连时可自动改正）；上期有误的一并更正并说明。',
      },
      en: {
        what: "A unit's sum to date is less than in the period before; or, where one period follows the other, not the sum before plus this period's number; or the two halves do not add up to the year where all three tables are given.",
        why: 'Sums to date only grow; otherwise something was missed, counted twice or changed.',
        how: 'Add up again (corrected automatically where the periods follow one another); correct the period before as well where it was wrong.',
      },
      source: 'S90',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    periods: (subject) => {
      for (const match of matchPeriods(subject, 'reporting', roster)) {
        for (const pair of match.pairs) {
          for (const wrong of wrongSums(pair)) {
            const { cell, messageId, before, right, fix } = wrong;
            const { table, row } = pair.after;
            report({
              messageId,
              at: inFile(cell.at, table.path),
              data: {
                row: row.row,
                unit: textOf(row, 'unit') || table.unit,
                column: columnTitle(table, cell.field.name),
                before,
                after: cell.text,
                right,
              },
              field: cell.field.name,
              ledger: table.ledger,
              row,
              related: [placeOf(pair.before, cell.field.name)],
              ...(fix && { fix }),
            });
          }
        }
        for (const { year, sum } of wrongYears(match)) {
          report({
            messageId: 'halves',
            at: placeOf(year, 'pieces'),
            data: {
              row: year.row.row,
              unit: textOf(year.row, 'unit') || year.table.unit,
              column: columnTitle(year.table, 'pieces'),
              after: textOf(year.row, 'pieces'),
              right: sum,
            },
            field: 'pieces',
            ledger: year.table.ledger,
            row: year.row,
          });
        }
      }
    },
  }),
});

interface WrongSum {
  readonly cell: BoundCell;
  readonly messageId: 'decreased' | 'sum';
  readonly before: number;
  readonly right: number;
  readonly fix: Fix | null;
}

function wrongSums({ before, after }: MatchedRow): WrongSum[] {
  const [earlier, later] = [periodOf(before.table), periodOf(after.table)];
  if (earlier && later && earlier.year !== later.year) return [];
  const inTurn = earlier !== null && later !== null && follows(later, earlier);
  return Object.entries(TO_DATE).flatMap(([name, of]): WrongSum[] => {
    const cell = after.row.cells.get(name);
    const [from, to, own] = [numberOf(before, name), numberOf(after, name), numberOf(after, of)];
    if (!cell || cell.merge || from === null || to === null) return [];
    const right = own === null ? from : Number((from + own).toPrecision(12));
    const isWrong = inTurn && own !== null && Math.abs(to - right) >= 0.005;
    if (to >= from && !isWrong) return [];
    const fix = isWrong && isEditable(cell) ? fixCell(cell, right, 'safe') : null;
    return [{ cell, messageId: to < from ? 'decreased' : 'sum', before: from, right, fix }];
  });
}

function numberOf({ row }: PlacedRow, name: string): number | null {
  const cell = row.cells.get(name);
  return cell ? numberIn(cell) : null;
}

/** The rows of a table of the whole year whose number is not that of the two halves of the same year. */
function wrongYears({ previous, current }: PeriodMatch): { year: PlacedRow; sum: number }[] {
  const tables = [...previous, ...current];
  const part = (year: number, name: string): Table[] =>
    tables.filter((table) => periodOf(table)?.year === year && periodOf(table)?.part === name);
  return current.flatMap((table) => {
    const period = periodOf(table);
    if (period?.part !== '') return [];
    const halves = ['上半年', '下半年'].map((name) => placedRows(part(period.year, name)));
    return placedRows([table]).flatMap((year) => {
      const numbers = halves.map((rows) => {
        const own = rows.filter((row) => unitKey(row) === unitKey(year));
        return own.length === 1 && own[0] ? numberOf(own[0], 'pieces') : null;
      });
      const whole = numberOf(year, 'pieces');
      const [first, second] = numbers;
      if (whole === null || typeof first !== 'number' || typeof second !== 'number') return [];
      return first + second === whole ? [] : [{ year, sum: first + second }];
    });
  });
}

function unitKey({ table, row }: PlacedRow): string {
  return squeezeName(textOf(row, 'unit') || table.unit);
}
