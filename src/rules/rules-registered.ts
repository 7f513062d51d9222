import { appendTo } from '../core/append-to';
import { type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { type RulesClaim, ruleName, rulesClaims } from './shared/institutions';
import { type NewRow, rowsBelow } from './shared/rows-below';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** Row by row where the register names the problems, else the ledgers as a whole. */
export const rulesRegistered = defineRule({
  meta: {
    id: 'rules-registered',
    code: 'X-12',
    scope: 'workbook',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '整改台账写了完善制度几项，而制度建设台账里没有这么多项；或者点名的制度没有登记。',
        why: '建立、完善了多少制度是整改成效的硬数字，必须能在制度台账里逐项找到。',
        how: '在制度建设台账补登，写明文号、日期和对应问题编号；多写的改正项数。点了制度名称、台账在同一工作簿的，可按建议补出一行。',
      },
      en: {
        what: 'The rectification list claims more rules made than the register of rules holds, or names one that is not in it.',
        why: 'The number of rules made is a hard figure and has to be found there one by one.',
        how: 'Enter the missing rules with number, date and problem, or correct the claim. A row for a rule that is named is offered where the register is in the same workbook.',
      },
      source: 'S47；种001',
    },
  },
  create: ({ report }) => ({
    workbook: (subject) => {
      const registers = unitLedger(subject, 'regulations').all;
      const { own, all, anchor } = unitLedger(subject, 'rectification');
      if (registers.length === 0) return;
      const register = registerOf(registers);
      const claims = all.flatMap(rulesClaims);
      const faults = claims.flatMap((claim) => faultOf(claim, register) ?? []);
      const target = registers.find(({ path }) => path === subject.path);
      for (const fault of faults) {
        if (!own.includes(fault.claim.table)) continue;
        const fix = target && rowsBelow(subject.workbook, target, newRows(fault));
        report({ ...describe(fault), ...offered(fix ? [fix] : []) });
      }
      const claimed = claims.reduce((sum, { count }) => sum + count, 0);
      const place = claims.find(({ table }) => table === anchor);
      if (faults.length > 0 || !place || claimed <= register.size) return;
      report({
        messageId: 'total',
        at: place.cell.at,
        data: { claimed, registered: register.size },
        field: place.cell.field.name,
        ledger: place.table.ledger,
        related: claims.map(({ cell }) => cell.at),
      });
    },
  }),
});

interface Register {
  readonly size: number;
  readonly names: ReadonlySet<string>;
  /** Rows by the number of the problem they answer; empty where the register names none. */
  readonly byProblem: ReadonlyMap<string, readonly Row[]>;
}

interface Fault {
  readonly claim: RulesClaim;
  readonly messageId: 'not-registered' | 'fewer';
  readonly titles: readonly string[];
  readonly registered: number;
}

function registerOf(tables: readonly Table[]): Register {
  const rows = tables.flatMap((table) => table.rows).filter((row) => !isBlank(textOf(row, 'regulation')));
  const byProblem = new Map<string, Row[]>();
  for (const row of rows)
    for (const number of textOf(row, 'issueNo').split(/[、，,；;\s]+/))
      if (number !== '') appendTo(byProblem, squeeze(number), row);
  return {
    size: rows.length,
    names: new Set(rows.map((row) => ruleName(textOf(row, 'regulation')))),
    byProblem,
  };
}

function faultOf(claim: RulesClaim, { names, byProblem }: Register): Fault | null {
  const titles = claim.titles.filter((title) => !names.has(ruleName(title)));
  if (titles.length > 0) return { claim, messageId: 'not-registered', titles, registered: 0 };
  const number = squeeze(textOf(claim.row, 'issueNo'));
  if (byProblem.size === 0 || number === '') return null;
  const registered = byProblem.get(number)?.length ?? 0;
  // Every rule named is there; that the register has not its number is no fault of the claim.
  if (registered >= claim.count || claim.titles.length >= claim.count) return null;
  return { claim, messageId: 'fewer', titles: [], registered };
}

/** The rules that the claim names, with the number of its problem; who made them, and when, only the unit knows. */
function newRows({ claim: { row }, titles }: Fault): NewRow[] {
  const issueNo = textOf(row, 'issueNo');
  return titles.map((regulation) => ({ regulation, issueNo: isBlank(issueNo) ? null : issueNo }));
}

function describe({ claim: { table, row, cell, count }, messageId, titles, registered }: Fault) {
  const field = cell.field.name;
  return {
    messageId,
    at: cell.at,
    data: { row: shownRow(cell, row), column: columnTitle(table, field), count, titles, registered },
    field,
    row,
    ledger: table.ledger,
  };
}
