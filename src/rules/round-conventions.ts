import { appendTo } from '../core/append-to';
import type { Fix } from '../core/edit';
import { inFile, type Location } from '../core/location';
import type { Report } from '../core/rule';
import { headerLocation, type Submission, type Table } from '../core/table';
import { unitOfColumn } from '../ledger/amount-column';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { roundRows } from '../ledger/round-rows';
import { periodName, statedPeriod } from '../ledger/stated-period';
import { formatLevel, type LevelNotation } from '../text/level';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { parsedLevelOf } from './shared/row-level';
import { usual } from './shared/usual';

/** Ledgers whose title may name the year of what they go back to (2022年巡察反馈问题). */
const OF_OTHER_YEARS: readonly string[] = ['rectification', 'regulations', 'integrity-files', 'rotation'];

/** How yuan and ten thousands are written in a header. */
const AMOUNT_WORDS = { 1: '元', 10000: '万元' } as const;

/** U-07. What most units of the round write is the convention; the period and the notation of the config decide a draw. */
export const roundConventions = defineRule({
  meta: {
    id: 'round-conventions',
    code: 'U-07',
    scope: 'submissions',
    severity: 'error',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一种台账，各单位的统计年度、风险等级写法（一级/Ⅰ级/高/红/★）或金额单位（元/万元）不一致。以多数单位的写法为准，指出少数的表。',
        why: '口径不一的数字不能相加，汇总表会把两年、两种单位的数混在一起。',
        how: '按统一口径改写；等级写法可自动换算，金额请连同列名一起换算。',
      },
      en: {
        what: 'Tables of one ledger differ between units in the year, in how levels are written, or in the unit of amounts. What most units write is taken for the convention.',
        why: 'Numbers by different measures cannot be added up.',
        how: 'Use the common convention; the notation of levels can be rewritten automatically, amounts are to be converted together with their header.',
      },
      source: 'S14；S9；S43；S46',
    },
  },
  create: ({ environment, report }) => ({
    submissions: ({ submissions }) => {
      for (const tables of tablesByLedger(submissions, environment)) {
        for (const judge of [periods, notations, amountUnits]) {
          for (const each of judge(tables, environment)) report(each);
        }
      }
    },
  }),
});

interface UnitTable {
  readonly table: Table;
  readonly unit: string;
}

/** What one table writes, and how an issue about it is shown. */
interface Written<T> extends UnitTable {
  readonly value: T;
  readonly at: Location;
}

/** The tables of each ledger that two units or more sent. */
function tablesByLedger(
  submissions: readonly Submission[],
  { roster }: LedgerEnvironment,
): (readonly UnitTable[])[] {
  const ledgers = new Map<string, UnitTable[]>();
  const tables = new Map(roundRows(submissions, roster).map(({ table, unit }) => [table, unit]));
  for (const [table, unit] of tables)
    appendTo(ledgers, `${table.ledger}\n${table.part ?? ''}`, { table, unit });
  return [...ledgers.values()].filter((own) => new Set(own.map(({ unit }) => unit)).size > 1);
}

/** The tables that write something else than most, with what most write. */
function strays<T>(written: readonly Written<T>[], preferred?: T): { stray: Written<T>; common: T }[] {
  const common = usual(
    written.map(({ value }) => value),
    preferred,
  );
  if (common === undefined) return [];
  return written.filter(({ value }) => value !== common).map((stray) => ({ stray, common }));
}

/** The year, with the half, quarter or month where every table states one of the same kind. */
function periods(tables: readonly UnitTable[], { period: asked }: LedgerEnvironment): Report[] {
  const stated = tables.flatMap(({ table, unit }) => {
    const entry = table.head.find(({ name, value }) => name === 'period' && value !== '');
    const period = statedPeriod(entry?.value ?? '') ?? statedPeriod(table.title);
    if (!period || OF_OTHER_YEARS.includes(table.ledger)) return [];
    return [{ table, unit, period, at: entry?.at ?? table.titleAt }];
  });
  const isFine = new Set(stated.map(({ period }) => period.part.at(-1) ?? '')).size === 1;
  const written = stated.map(({ table, unit, period, at }): Written<string> => {
    return { table, unit, value: periodName(isFine ? period : { ...period, part: '' }), at };
  });
  return strays(written, asked ? periodName({ year: asked.year, part: '' }) : undefined).map(
    ({ stray, common }) => ({
      messageId: 'period',
      at: inFile(stray.at, stray.table.path),
      data: { unit: stray.unit, period: stray.value, common },
      ledger: stray.table.ledger,
    }),
  );
}

function notations(tables: readonly UnitTable[], environment: LedgerEnvironment): Report[] {
  const written = tables.flatMap(({ table, unit }): Written<LevelNotation>[] => {
    const value = usual(table.rows.flatMap((row) => parsedLevelOf(row, environment)?.notation ?? []));
    return value === undefined ? [] : [{ table, unit, value, at: headerLocation(table, 'riskLevel') }];
  });
  return strays(written, environment.settings.levels.notation).map(({ stray, common }) => {
    const fix = rewritten(stray.table, common, environment);
    const { mapping } = environment.settings.levels;
    return {
      messageId: 'notation',
      at: inFile(stray.at, stray.table.path),
      data: {
        unit: stray.unit,
        sample: formatLevel(1, stray.value, mapping),
        common: formatLevel(1, common, mapping),
      },
      field: 'riskLevel',
      ledger: stray.table.ledger,
      ...(fix && { fix }),
    };
  });
}

/** The levels of a table in another notation; each cell keeps its level. */
function rewritten(table: Table, notation: LevelNotation, environment: LedgerEnvironment): Fix | null {
  const edits = table.rows.flatMap((row) => {
    const cell = row.cells.get('riskLevel');
    const level = parsedLevelOf(row, environment);
    if (!cell || cell.merge || !level || level.notation === notation || !isEditable(cell)) return [];
    return [editCell(cell, formatLevel(level.level, notation, environment.settings.levels.mapping))];
  });
  return edits.length > 0 ? { safety: 'safe', edits } : null;
}

function amountUnits(tables: readonly UnitTable[]): Report[] {
  const names = new Set(
    tables
      .flatMap(({ table }) => table.bindings)
      .flatMap(({ field }) => (field.kind === 'amount' ? field.name : [])),
  );
  return [...names].flatMap((name) => {
    const written = tables.flatMap(({ table, unit }): Written<1 | 10_000>[] => {
      const bound = table.bindings.some(({ field }) => field.name === name);
      const value = bound ? unitOfColumn(table, name) : null;
      return value === null ? [] : [{ table, unit, value, at: headerLocation(table, name) }];
    });
    return strays(written).map(({ stray, common }) => ({
      messageId: 'amount',
      at: inFile(stray.at, stray.table.path),
      data: {
        unit: stray.unit,
        column: columnTitle(stray.table, name),
        word: AMOUNT_WORDS[stray.value],
        common: AMOUNT_WORDS[common],
      },
      field: name,
      ledger: stray.table.ledger,
    }));
  });
}
