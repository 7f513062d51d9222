import type { Location } from '../core/location';
import { type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { parseCount } from '../text/count';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { countsOf } from './shared/counting';
import { type DeclaredNumber, declaredNumbers, statementsOf } from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { personsIn } from './shared/people';
import { unitLedger } from './shared/unit-ledger';

/** Words that say that everybody of the unit signed; 财务科全体 says it of a department. */
const EVERYBODY =
  /(?:^|[，,、：:\s共由局位关])(?:全体|全员|所有|全部)(?:在职|在岗|机关|党员|干部|职工|人员|工作人员)/;

/** What a number of pledges may count. */
interface Populations {
  readonly staff: number;
  readonly party: number;
  /** Persons named responsible in the risk ledger; null where there is none. */
  readonly atRisk: number | null;
}

/**
 * X-23. A stated number of pledges must be one of the numbers it can be: rows, copies, staff, party members, persons at
 * risk posts. Where everybody is said to have signed, it must be the staff's or the party members'.
 */
export const pledgeCountExplained = defineRule({
  meta: {
    id: 'pledge-count-explained',
    code: 'X-23',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['pledges'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '写明“全体”签订而份数与在岗人数（或党员数）不符；或者声明的份数与登记行数、份数合计、在岗人数、风险岗位责任人数都对不上。',
        why: '“全体都签订”和一个小得多的份数并存，口径就说不清，报告引用时会自相矛盾。',
        how: '写清签订范围：全体人员多少份、风险岗位多少份；数字有误的改正。',
      },
      en: {
        what: 'Everybody is said to have signed but the number of papers is not that of the staff or the party members, or a stated number is none that the ledgers bear out.',
        why: '"All signed" beside a much smaller number cannot both go into a report.',
        how: 'State who signs: so many of all staff, so many of risk posts; correct wrong numbers.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const pledges = unitLedger(subject, 'pledges').own;
      if (pledges.length === 0) return;
      const risks = unitLedger(subject, 'risk-points', 'responsiblePerson').all;
      const populations = populationsOf(risks, environment);
      if (populations.staff === 0) return;
      const { staff, party, atRisk } = populations;
      const tell = (table: Table, at: Location, declared: number, everybody: boolean): void => {
        if (declared === staff || declared === party) return;
        const rows = countsOf(table, 'signer')[0] ?? 0;
        const known = [...countsOf(table, 'signer'), copiesIn(table), ...countsOf(table, 'document')];
        if (!everybody && (known.includes(declared) || declared === atRisk)) return;
        const messageId = everybody ? 'not-all' : atRisk === null ? 'unexplained' : 'unexplained-risk';
        report({
          messageId,
          at,
          data: { row: at.row ?? 0, declared, staff, rows, ...(atRisk !== null && { atRisk }) },
          ledger: table.ledger,
        });
      };
      for (const table of pledges) {
        for (const { at, text } of statementsOf(table)) {
          for (const { value, everybody } of pledgeNumbers(text)) tell(table, at, value, everybody);
        }
        for (const { at, copies } of rowsOfEverybody(table)) tell(table, at, copies, true);
      }
    },
  }),
});

/** The numbers of papers (份) that a text states, and whether each is said of everybody. */
function pledgeNumbers(text: string): { readonly value: number; readonly everybody: boolean }[] {
  const sentences = text.normalize('NFKC').split(/[。;\n]/);
  const partsFrom = new Set<number>();
  return declaredNumbers(text).flatMap((number: DeclaredNumber) => {
    if (number.opensParts) partsFrom.add(number.sentence);
    if (number.unit !== '份' || number.each) return [];
    const everybody =
      !partsFrom.has(number.sentence) && EVERYBODY.test(` ${sentences[number.sentence]?.trim() ?? ''}`);
    return [{ value: number.value, everybody }];
  });
}

/** Rows in which 全体党员干部 stands for the signers and the number of copies for them all. */
function rowsOfEverybody({ rows }: Table): { readonly at: Location; readonly copies: number }[] {
  return rows.flatMap((row) => {
    const cell = row.cells.get('copies');
    const copies = cell && !cell.merge ? (parseCount(cell.text)?.value ?? null) : null;
    if (!cell || copies === null || !EVERYBODY.test(` ${squeeze(textOf(row, 'signer'))}`)) return [];
    return [{ at: cell.at, copies }];
  });
}

function copiesIn({ rows }: Table): number {
  return rows.reduce((sum, row) => sum + (parseCount(textOf(row, 'copies'))?.value ?? 0), 0);
}

function populationsOf(risks: readonly Table[], { roster }: LedgerEnvironment): Populations {
  const people = (roster?.people ?? []).filter(({ inService }) => inService);
  const named = risks
    .flatMap(({ rows }) => rows.map((row) => textOf(row, 'responsiblePerson')))
    .filter((text) => !isBlank(text))
    .flatMap((text) => personsIn(text, roster).map(({ name }) => name));
  return {
    staff: people.length,
    party: people.filter(({ party }) => /中共|党员/.test(party)).length,
    atRisk: risks.length > 0 ? new Set(named).size : null,
  };
}
