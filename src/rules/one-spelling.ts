import { appendTo } from '../core/append-to';
import type { Edit } from '../core/edit';
import { inFile } from '../core/location';
import type { Report } from '../core/rule';
import {
  type BoundCell,
  type HeadEntry,
  headerLocation,
  type Submission,
  type Table,
  textOf,
} from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { roundResolver } from '../ledger/unit-names';
import { type DateNotation, isoDay } from '../text/date';
import { squeeze } from '../text/normalize';
import { ownCell } from './shared/applies';
import { editCell, isEditable } from './shared/cell-fix';
import { writeDay } from './shared/date-writing';
import { dateIn } from './shared/dates-of-cell';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { perText } from './shared/per-text';
import { bareUnitName } from './shared/unit-names';
import { usual } from './shared/usual';

/** U-10. Mixed notations within one column are C-04; here each column is of one kind, but the files differ. */
export const oneSpelling = defineRule({
  meta: {
    id: 'one-spelling',
    code: 'U-10',
    scope: 'submissions',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一批文件里，同一单位用了几种名称（全称、简称），同一日期列各文件写法不同（2023-03-14、2023.3.14），身份证号带空格、全角字符或小写x。单位名称以名册全称为准，日期以多数文件的写法为准。',
        why: '写法不一，合并后按单位筛选、按日期排序、按证号查重都会出错。',
        how: '统一写法，可自动改正；表头处的填报单位请手工改成全称。',
      },
      en: {
        what: "In one batch a unit bears several names, a date column is written differently from file to file, or identity numbers hold spaces, full-width characters or a small x. The roster's full name and the notation of most files are taken for right.",
        why: 'When files are joined, filtering by unit, sorting by date and matching numbers go wrong.',
        how: 'Write one form; corrected automatically but for the unit in the head of a table.',
      },
      source: 'S34',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    submissions: ({ submissions }) => {
      if (submissions.length < 2) return;
      const tables = submissions.flatMap((each) => each.tables).filter(({ ledger }) => ledger !== 'roster');
      for (const each of [
        ...unitNames(submissions, tables, roster),
        ...dateNotations(tables),
        ...identityNumbers(tables),
      ])
        report(each);
    },
  }),
});

/** Short names of units that bear another name elsewhere in the batch. */
function unitNames(
  submissions: readonly Submission[],
  tables: readonly Table[],
  roster: Roster | null,
): Report[] {
  const resolve = roundResolver(submissions, roster);
  const written = tables.flatMap((table) => [
    headUnit(table)?.value ?? '',
    ...table.rows.map((row) => textOf(row, 'unit')),
  ]);
  const spellings = new Map<string, Set<string>>();
  for (const name of new Set(written)) {
    const known = spellings.get(resolve(name)) ?? new Set();
    spellings.set(resolve(name), known.add(bareUnitName(name)));
  }
  const isStray = perText((name) => {
    const full = resolve(name);
    return full !== '' && bareUnitName(name) !== squeezeName(full) && (spellings.get(full)?.size ?? 0) > 1;
  });
  return tables.flatMap((table) => {
    const entry = headUnit(table);
    const head =
      entry && isStray(entry.value)
        ? {
            messageId: 'head-unit',
            at: inFile(entry.at, table.path),
            data: { value: entry.value, full: resolve(entry.value) },
            ledger: table.ledger,
          }
        : null;
    const cells = new Map<string, BoundCell[]>();
    for (const row of table.rows) {
      const cell = row.cells.get('unit');
      if (cell && !cell.merge && isStray(cell.text)) appendTo(cells, cell.text, cell);
    }
    const columns = [...cells].flatMap(([value, own]) => {
      const full = resolve(value);
      const edits = own.filter(isEditable).map((cell) => editCell(cell, full));
      return columnReport('unit', table, own, edits, { value, full });
    });
    return head ? [head, ...columns] : columns;
  });
}

function headUnit({ head }: Table): HeadEntry | undefined {
  return head.find(({ name, value }) => name === 'unit' && value !== '');
}

interface DateColumn {
  readonly table: Table;
  readonly name: string;
  readonly notation: DateNotation;
  readonly cells: readonly BoundCell[];
}

function dateNotations(tables: readonly Table[]): Report[] {
  const columns = new Map<string, DateColumn[]>();
  for (const table of tables) {
    for (const { field } of table.bindings.filter((binding) => binding.field.kind === 'date')) {
      const column = dateColumn(table, field.name);
      if (column) appendTo(columns, `${table.ledger}\n${table.part ?? ''}\n${field.name}`, column);
    }
  }
  return [...columns.values()].flatMap((own) => {
    const common = usual(own.map(({ notation }) => notation));
    return own.flatMap(({ table, notation, cells }) => {
      if (common === undefined || notation === common) return [];
      const edits = cells.flatMap((cell) => dateEdit(cell, common));
      const sample = cells.find((cell) => dateIn(cell)?.notation === notation)?.text ?? '';
      const usualSample = own.find((each) => each.notation === common)?.cells[0]?.text ?? '';
      return columnReport('date', table, cells, edits, { sample, common: usualSample });
    });
  });
}

/** How a table writes a date column as text; null where all its dates are real ones. */
function dateColumn(table: Table, name: string): DateColumn | null {
  const cells = table.rows.flatMap((row) => {
    const cell = ownCell(row, name);
    const date = cell && cell.cell.date === undefined ? dateIn(cell) : null;
    return cell && date?.valid && date.precision === 'day' ? [cell] : [];
  });
  const notation = usual(cells.flatMap((cell) => dateIn(cell)?.notation ?? []));
  return notation === undefined ? null : { table, name, notation, cells };
}

function dateEdit(cell: BoundCell, notation: DateNotation): Edit[] {
  const date = dateIn(cell);
  const iso = date && isoDay(date);
  const after = iso ? writeDay(iso, notation) : null;
  return after === null || date?.notation === notation || !isEditable(cell) ? [] : [editCell(cell, after)];
}

function identityNumbers(tables: readonly Table[]): Report[] {
  return tables.flatMap((table) => {
    const cells = table.rows.flatMap((row) => row.cells.get('idCard') ?? []);
    const odd = cells.filter(
      ({ text, merge }) => !merge && plainNumber(text) !== null && plainNumber(text) !== text,
    );
    const edits = odd.filter(isEditable).map((cell) => editCell(cell, plainNumber(cell.text)));
    return columnReport('id-card', table, odd, edits, { count: odd.length });
  });
}

/** The identity number as the law writes it; null for what is none, whatever its spelling. */
function plainNumber(text: string): string | null {
  const plain = squeeze(text).normalize('NFKC').replaceAll(/[-\s]/g, '').toUpperCase();
  return /^\d{17}[\dX]$/.test(plain) ? plain : null;
}

/** One issue of a column: at the first cell for a spelling in cells, at the header for a notation. */
function columnReport(
  messageId: 'unit' | 'date' | 'id-card',
  table: Table,
  cells: readonly BoundCell[],
  edits: readonly Edit[],
  data: Readonly<Record<string, string | number>>,
): Report[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const { name } = first.field;
  const atHeader = messageId === 'date';
  const related = (atHeader ? cells : others).map(({ at }) => inFile(at, table.path));
  return [
    {
      messageId,
      at: inFile(atHeader ? headerLocation(table, name) : first.at, table.path),
      data: { column: columnTitle(table, name), row: first.at.row ?? 0, ...data },
      field: name,
      ledger: table.ledger,
      ...(related.length > 0 && { related }),
      ...(edits.length > 0 && { fix: { safety: 'safe', edits } }),
    },
  ];
}
