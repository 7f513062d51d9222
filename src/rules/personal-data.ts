import type { Fix } from '../core/edit';
import type { Row, Table } from '../core/table';
import type { Workbook } from '../core/workbook';
import { cellText } from '../ledger/cell-text';
import { findPersonalData, mask, type PersonalData, type PersonalDataKind } from '../text/identity';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { sheetSigns } from './shared/sheet-signs';

/** The kind a cell is reported for, where it holds several: the most sensitive. */
const GRAVITY: readonly PersonalDataKind[] = ['id-card', 'bank-card', 'phone'];

/** Ledgers that are kept by such numbers. */
const NEEDED_IN: readonly string[] = ['integrity-files'];

/** C-29. Runs on the workbook, because such numbers mostly stand in columns that no ledger has a field for. */
export const personalData = defineRule({
  meta: {
    id: 'personal-data',
    code: 'C-29',
    scope: 'workbook',
    severity: 'error',
    fixable: 'unsafe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '数据行里有身份证号、银行卡号或手机号（包括自行加的列）。名册的联系电话列、表头的联系电话、廉政档案目录不算。',
        why: '这些台账用不着此类信息；随表报送、公示曾造成个人信息泄露。',
        how: '删去该列，或用脱敏后的副本报送（号码中间各位改为*）。',
      },
      en: {
        what: 'A data row holds the number of an identity card, a bank card or a mobile phone, in columns added by hand too. The phone column of the roster, the phone of the head block and the index of integrity files are fine.',
        why: 'These ledgers have no need of them; passed on or published with the sheet they have leaked before.',
        how: 'Delete the column, or send a copy with the digits masked.',
      },
      source: 'S93；S72',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook, tables }) => {
      for (const table of tables.filter(({ ledger }) => !NEEDED_IN.includes(ledger))) {
        for (const { row, column, found, fix } of numbersIn(table, workbook)) {
          const kind = GRAVITY.find((each) => found.some((one) => one.kind === each)) ?? 'phone';
          const field = table.bindings.find((binding) => binding.column === column)?.field.name;
          report({
            messageId: kind,
            at: { sheet: table.sheet, row: row.at, column },
            data: { row: row.at, sheet: table.sheet },
            ...(field !== undefined && { field }),
            row: row.data,
            ...(fix && { fix }),
          });
        }
      }
    },
  }),
});

interface Occurrence {
  readonly row: { readonly at: number; readonly data: Row };
  readonly column: number;
  readonly found: readonly PersonalData[];
  readonly fix: Fix | null;
}

/** The cells of the table's data rows that hold such numbers; a form's rows are all those of its block. */
function numbersIn(table: Table, workbook: Workbook): Occurrence[] {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const [first] = table.rows;
  if (!sheet || !first || !table.dataRange) return [];
  const { digits } = sheetSigns(sheet);
  if (digits.size === 0) return [];
  const dataOf = new Map(table.rows.map((row) => [row.row, row]));
  const { top, bottom } = table.dataRange;
  const rows = table.headerRange
    ? [...dataOf.keys()]
    : Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const allowed = new Set(
    table.bindings.filter(({ field }) => field.name === 'phone').map(({ column }) => column),
  );
  return rows.flatMap((at) =>
    (digits.get(at) ?? []).flatMap(({ column, cell }) => {
      if (allowed.has(column)) return [];
      const found = findPersonalData(cellText(cell));
      if (found.length === 0) return [];
      const edit = {
        sheet: sheet.name,
        row: at,
        column,
        before: cell.value,
        after: masked(cellText(cell), found),
      };
      const fix: Fix | null = cell.formula === undefined ? { safety: 'unsafe', edits: [edit] } : null;
      return [{ row: { at, data: dataOf.get(at) ?? first }, column, found, fix }];
    }),
  );
}

function masked(text: string, found: readonly PersonalData[]): string {
  return found.reduce((rest, { kind, value }) => rest.replace(value, mask(kind, value)), text);
}
