import { type BoundCell, type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { type DealtWith, dealtWithIn, peopleDealtWith } from './shared/dealt-with';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';
import { isTalk, peopleTalkedTo } from './shared/talks';
import { unitLedger } from './shared/unit-ledger';

/** People that one of the two ledgers names, and the last day they may have been talked to. */
interface Talk {
  readonly people: number;
  readonly last: string | null;
}

interface Ledgers {
  readonly talks: readonly Talk[] | null;
  readonly measures: readonly Talk[] | null;
}

/**
 * Nothing links a problem to its talks, so each row is held against all of them since the problem was reported:
 * fewer cannot be right. Measures are looked for in the ledger of the first form, talks in both. Nobody is named.
 */
export const dealtWithInTalks = defineRule({
  meta: {
    id: 'dealt-with-in-talks',
    code: 'X-13',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '整改台账写明谈话、约谈、批评教育、处理若干人，谈话台账、第一种形态台账中反馈日期以来的记录却不够这个人数。处分、立案、移送不查；相应台账没有报送的不查。',
        why: '整改报告里的“谈话几人、处理几人”要有台账逐人印证。',
        how: '核对人数；漏登的，在谈话台账或第一种形态台账补登。',
      },
      en: {
        what: 'The rectification list tells of people talked to or dealt with, and the ledgers of talks and of the first form have fewer since the problem was reported. Sanctions, and ledgers that were not given, are left alone.',
        why: 'Every person counted there has to be in one of those ledgers.',
        how: 'Check the number, or enter the talks that are missing.',
      },
      source: 'S11；S46',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const ledgers: Ledgers = {
        talks: talksOf(unitLedger(subject, 'talks').all, environment),
        measures: talksOf(unitLedger(subject, 'first-form').all, environment),
      };
      if (!ledgers.talks && !ledgers.measures) return;
      const first = oncePerCell();
      for (const table of unitLedger(subject, 'rectification').own) {
        for (const row of table.rows) {
          const since = spanOf(row, 'feedbackDate', environment, table)?.first ?? null;
          for (const cell of ['handled', 'progress'].flatMap((name) => row.cells.get(name) ?? [])) {
            const gap = gapOf(cell, since, ledgers);
            if (!gap || !first(cell.at)) continue;
            report({
              messageId: gap.messageId,
              at: cell.at,
              data: {
                row: shownRow(cell, row),
                column: columnTitle(table, cell.field.name),
                told: gap.told,
                found: gap.found,
              },
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

function talksOf(tables: readonly Table[], environment: LedgerEnvironment): Talk[] | null {
  if (tables.length === 0) return null;
  return tables.flatMap((table) =>
    table.rows.filter(isTalk).map((row: Row) => ({
      people: textOf(row, 'interviewee') === '' ? 1 : peopleTalkedTo(row, environment.roster),
      last: spanOf(row, 'date', environment, table)?.last ?? null,
    })),
  );
}

function gapOf({ field, text }: BoundCell, since: string | null, { talks, measures }: Ledgers) {
  const told: DealtWith = dealtWithIn(text);
  const inMeasures = peopleSince(measures ?? [], since);
  const inBoth = inMeasures + peopleSince(talks ?? [], since);
  if (measures && told.measures > inMeasures && told.measures > inBoth)
    return { messageId: 'measures', told: told.measures, found: inBoth };
  if (talks && told.talks > inBoth) return { messageId: 'talks', told: told.talks, found: inBoth };
  const persons = field.name === 'handled' ? peopleDealtWith(text) : null;
  if (measures && persons !== null && persons > inBoth)
    return { messageId: 'persons', told: persons, found: inBoth };
  return null;
}

function peopleSince(talks: readonly Talk[], since: string | null): number {
  return talks
    .filter(({ last }) => since === null || last === null || last >= since)
    .reduce((sum, { people }) => sum + people, 0);
}
