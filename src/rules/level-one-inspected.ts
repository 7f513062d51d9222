import { type BoundCell, type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Roster } from '../ledger/roster';
import { departmentKey, squeezeName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { judgedYear } from './shared/judged-year';
import { spanOf } from './shared/row-date';
import { levelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** An inspection of all of them. */
const EVERYBODY =
  /(?:^|[、，,；;])(?:机关|局机关|本局|全局|全系统|局属|下属|直属|所属|内设)?(?:各|所有|全体|全部)(?:科|股|处|部门|单位|直属|内设|下属|局属|机关|班子|人员|干部)|全局|全系统|机关全体|全体/;

interface Period {
  readonly start: string;
  readonly end: string;
  readonly name: string;
}

/** A department is asked for once, at its first level-1 risk; a unit where the sheet names no departments. */
export const levelOneInspected = defineRule({
  meta: {
    id: 'level-one-inspected',
    code: 'X-16',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '有一级风险点的科室（单位）在已结束的统计期内没有一条监督检查记录。检查对象写“各科室”“全局”的视为都查到；统计期未结束不算缺。',
        why: '制度要求重点加强对一级防控单位和科室的监督。',
        how: '查检查记录补登；确未检查的，如实说明并尽快安排。',
      },
      en: {
        what: 'A department (or unit) with level-1 risks was not inspected in the period, once that is over. An inspection of all departments counts for each.',
        why: 'The policy asks for closer supervision where the level is the highest.',
        how: 'Enter the inspections made, and hold those that were not.',
      },
      source: '种003',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const inspections = unitLedger(subject, 'inspections', 'inspected').all;
      const period = periodOf(inspections, environment);
      if (inspections.length === 0 || period.end > environment.asOf) return;
      const inspected = inspections.flatMap((table) => inspectedIn(table, period, environment));
      if (inspected.some((text) => EVERYBODY.test(text))) return;
      const told = new Set<string>();
      for (const table of unitLedger(subject, 'risk-points', 'riskLevel').own) {
        for (const row of table.rows.filter((each) => levelOf(each, environment) === 1)) {
          const cell = bodyCell(row);
          for (const name of splitList(cell?.text ?? '')) {
            const key = keyOf(name, environment.roster);
            if (!cell || told.has(key)) continue;
            told.add(key);
            if (key === '' || inspected.some((text) => concerns(text, key, table, environment.roster)))
              continue;
            report({
              messageId: 'none',
              at: cell.at,
              data: { row: shownRow(cell, row), body: name, period: period.name },
              field: cell.field.name,
              ledger: table.ledger,
              row,
            });
          }
        }
      }
    },
  }),
});

/** The period given, else the year that the inspections are of. */
function periodOf(tables: readonly Table[], environment: LedgerEnvironment): Period {
  if (environment.period) return environment.period;
  const year = judgedYear(tables, 'date', environment);
  return { start: `${year}-01-01`, end: `${year}-12-31`, name: String(year) };
}

/** What was inspected in the period; an undated inspection may be of any. */
function inspectedIn(table: Table, { start, end }: Period, environment: LedgerEnvironment): string[] {
  return table.rows
    .filter((row) => {
      const span = spanOf(row, 'date', environment, table);
      return span === null || (span.last >= start && span.first <= end);
    })
    .map((row) => squeezeName(textOf(row, 'inspected')));
}

function bodyCell(row: Row): BoundCell | undefined {
  return ['department', 'unit']
    .flatMap((name) => row.cells.get(name) ?? [])
    .find(({ text }) => !isBlank(text));
}

function keyOf(name: string, roster: Roster | null): string {
  return roster ? departmentKey(roster, name) : squeezeName(name);
}

/** The department itself, or the whole unit that the sheet speaks for. */
function concerns(text: string, key: string, { unit }: Table, roster: Roster | null): boolean {
  if (text.includes(key)) return true;
  return splitList(text).some(
    (part) => key.endsWith(keyOf(part, roster)) || (unit !== '' && part === squeezeName(unit)),
  );
}
