import { type Row, type Table, textOf } from '../core/table';
import { RISK_TYPES } from '../ledger/definitions/vocabularies';
import { departmentKey, squeezeName } from '../ledger/roster-lookups';
import type { FillContext, Filler, Proposal } from './filler';
import { blanksOfOneRow, type OpenCell } from './shared/open-cells';
import { previousRows } from './shared/previous-rows';
import { proposalFor } from './shared/proposal-for';
import { sameLedger } from './shared/unit-tables';

/** Numbers by which a row is found again, by ledger. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['risk-points', 'riskNo'],
  ['rectification', 'issueNo'],
]);

/** F01: numbers that stay with their row from one period to the next. A number that stands there is never changed. */
export const recordNumbers: Filler = {
  id: 'record-numbers',
  code: 'F01',
  safety: 'safe',
  ledgers: [...NUMBERS.keys()],
  docs: {
    'zh-CN': {
      what: '补填空着的风险编号、问题编号。',
      how: '上期有的沿用上期编号；新增的接着同科室的编号往下编，用过的号（包括已消除、已销号的）不再用，只作建议；整列无编号的，风险编号按“科室-类型-流水”建议。已有编号一律不改。',
    },
    en: {
      what: 'Fills blank numbers of risks and problems.',
      how: "A row of the period before keeps its number. New rows count on from their department's numbers, never using one twice; where there are none, department-kind-count is suggested. Existing numbers are never changed.",
    },
  },
  propose(table, context) {
    const field = NUMBERS.get(table.ledger) ?? '';
    const blanks = blanksOfOneRow(table, ({ name }) => name === field);
    if (blanks.length === 0) return [];
    const numbers = new Numbers(
      sameLedger(table, context),
      context.previous.filter(({ ledger }) => ledger === table.ledger),
      field,
    );
    const kept = blanks.map((blank) => keptNumber(table, blank.row, field, numbers, context));
    return blanks.flatMap((blank, index): Proposal[] => {
      const before = kept[index];
      if (before)
        return [proposalFor(this, blank, before, { messageId: 'previous', data: { number: before } })];
      const next =
        numbers.next(blank.row) ?? (numbers.isEmpty ? schemeNumber(blank, numbers, context) : null);
      if (next === null) return [];
      const messageId = numbers.isEmpty ? 'scheme' : 'next';
      return [proposalFor(this, blank, next, { messageId, data: { number: next } }, 'suggestion')];
    });
  },
};

/** The number that the row had, unless another row has it now. */
function keptNumber(
  table: Table,
  row: Row,
  field: string,
  numbers: Numbers,
  context: FillContext,
): string | null {
  const pair = previousRows(table, context)?.pairs.get(row);
  const number = pair ? textOf(pair.before.row, field) : '';
  return number !== '' && numbers.take(number) ? number : null;
}

/** 02-3-01: the department's place in the roster, the kind of risk, a count. */
function schemeNumber({ row }: OpenCell, numbers: Numbers, { roster }: FillContext): string | null {
  const department = textOf(row, 'department');
  const place = roster?.departments.findIndex(
    ({ name }) => departmentKey(roster, name) === departmentKey(roster, department),
  );
  const type = RISK_TYPES.findIndex((spellings) =>
    spellings.some((word) => word === textOf(row, 'riskType')),
  );
  if (place === undefined || place < 0 || type < 0) return null;
  return numbers.count(`${String(place + 1).padStart(2, '0')}-${type + 1}-`, 2);
}

/** The numbers of a ledger in both periods. */
class Numbers {
  private readonly current = new Set<string>();
  private readonly last = new Map<string, { value: number; width: number }>();
  private readonly prefixes = new Map<string, Set<string>>();
  /** Whether the ledger had no number to begin with. */
  readonly isEmpty: boolean;

  constructor(current: readonly Table[], previous: readonly Table[], field: string) {
    for (const table of [...current, ...previous]) {
      for (const row of table.rows) {
        const text = textOf(row, field);
        if (current.includes(table)) this.current.add(text);
        const match = /^(.*?)(\d+)$/.exec(text);
        if (!match) continue;
        const [, prefix = '', digits = ''] = match;
        this.learn(prefix, Number(digits), digits.length);
        for (const place of [squeezeName(textOf(row, 'department')), '']) {
          this.prefixes.set(place, (this.prefixes.get(place) ?? new Set()).add(prefix));
        }
      }
    }
    this.isEmpty = this.last.size === 0;
  }

  /** Whether the number was still free in this period. */
  take(number: string): boolean {
    if (this.current.has(number)) return false;
    this.current.add(number);
    return true;
  }

  /** The number after the last one of the row's department, else of the one sequence that the ledger has. */
  next(row: Row): string | null {
    const prefixes =
      this.prefixes.get(squeezeName(textOf(row, 'department'))) ?? this.prefixes.get('') ?? new Set<string>();
    const [prefix, ...others] = prefixes;
    if (prefix === undefined || others.length > 0) return null;
    return this.count(prefix, 1);
  }

  count(prefix: string, leastWidth: number): string {
    const { value, width } = this.last.get(prefix) ?? { value: 0, width: leastWidth };
    this.learn(prefix, value + 1, width);
    return `${prefix}${String(value + 1).padStart(width, '0')}`;
  }

  private learn(prefix: string, value: number, width: number): void {
    const known = this.last.get(prefix);
    this.last.set(prefix, { value: Math.max(value, known?.value ?? 0), width: known?.width ?? width });
  }
}
