import type { Edit } from '../core/edit';
import { inFile, type Location } from '../core/location';
import { headerLocation, type Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { type StatedPeriod, statedPeriod } from '../ledger/stated-period';
import { isBlank } from './shared/blank';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { fillDateOf } from './shared/row-date';

/** Ledgers whose title names the year of what they go back to (2022年巡察反馈问题) or that go on from year to year. */
const OF_OTHER_YEARS: readonly string[] = [
  'rectification',
  'regulations',
  'integrity-files',
  'rotation',
  'roster',
];

/** Months of a new year in which the old one may still be reported on. */
const LATE_MONTHS = 3;

/** P-13. Told only where a table of the same ledger stated the same year the last time: that is what was not changed. */
export const yearNotUpdated = defineRule({
  meta: {
    id: 'year-not-updated',
    code: 'P-13',
    scope: 'periods',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '标题、期次行或“年度”列仍写着上期台账的年份。应写的年份以指定的统计期为准；没有指定的，以填报日期为准（一至三月可以仍报上年）。',
        why: '执行年度没有更新，往往是拿旧表充数，也使两年的数据混淆。',
        how: '改成本年度；确为上年度材料的，核对报送的文件是否拿错。',
      },
      en: {
        what: 'Title, period line or the column of years still names the year of the period before. The year asked for is that of the period, else that of the fill date (from January to March the year before may still be reported on).',
        why: 'A year left standing often shows an old sheet sent again, and mixes the data of two years.',
        how: 'Write the present year, or see whether the wrong file was sent.',
      },
      source: 'S44',
    },
  },
  create: ({ environment, report }) => ({
    periods: ({ current, previous }) => {
      for (const table of current.filter(({ ledger }) => !OF_OTHER_YEARS.includes(ledger))) {
        const expected = expectedYear(table, environment);
        const before = previous.filter(({ ledger, part }) => ledger === table.ledger && part === table.part);
        if (expected === null || before.length === 0) continue;
        for (const { year, at, edits } of [...statedYears(table, expected), ...yearColumn(table, expected)]) {
          const wasStated = before.some((each) =>
            [...statedYears(each, expected), ...yearColumn(each, expected)].some(
              (other) => other.year === year,
            ),
          );
          if (!wasStated) continue;
          report({
            messageId: 'old-year',
            at: inFile(at, table.path),
            data: { year, expected, what: table.title },
            ledger: table.ledger,
            ...(edits.length > 0 && { suggestions: [{ safety: 'suggestion', edits }] }),
          });
        }
      }
    },
  }),
});

function expectedYear(table: Table, { period }: LedgerEnvironment): number | null {
  if (period) return period.year;
  const day = fillDateOf(table);
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) <= LATE_MONTHS ? year - 1 : year;
}

interface OldYear {
  readonly year: number;
  readonly at: Location;
  readonly edits: readonly Edit[];
}

/** The year before the expected one as title and period line state it. A title is rewritten where it is one cell's text. */
function statedYears({ head, title, titleAt }: Table, expected: number): OldYear[] {
  const isOld = (period: StatedPeriod | null): period is StatedPeriod =>
    period !== null && period.year < expected;
  const line = head.find(({ name, value }) => name === 'period' && value !== '');
  const [stated, titled] = [statedPeriod(line?.value ?? ''), statedPeriod(title)];
  const { sheet, row, column } = titleAt;
  const found: OldYear[] = [];
  if (isOld(titled)) {
    const after = title.replace(String(titled.year), String(expected));
    const edit = { sheet, row: row ?? 1, column: column ?? 1, before: title, after };
    found.push({ year: titled.year, at: titleAt, edits: after === title ? [] : [edit] });
  }
  if (line && isOld(stated)) found.push({ year: stated.year, at: line.at, edits: [] });
  return found;
}

/** A column of years in which every row names the same old one. */
function yearColumn(table: Table, expected: number): OldYear[] {
  const cells = table.rows
    .flatMap((row) => row.cells.get('year') ?? [])
    .filter(({ text, merge }) => !merge && !isBlank(text));
  const [year, ...others] = new Set(cells.map(({ text }) => Number(/20\d{2}/.exec(text)?.[0] ?? 0)));
  if (!year || others.length > 0 || year >= expected) return [];
  const edits = cells.filter(isEditable).map((cell) => {
    const { value } = cell.cell;
    return editCell(
      cell,
      typeof value === 'number' ? expected : cell.text.replace(String(year), String(expected)),
    );
  });
  return [{ year, at: headerLocation(table, 'year'), edits }];
}
