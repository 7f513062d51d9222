import type { Fix } from '../core/edit';
import type { HeadEntry, Row, Table } from '../core/table';
import type { Workbook } from '../core/workbook';
import type { Roster } from '../ledger/roster';
import { sameDepartment, squeezeName } from '../ledger/roster-lookups';
import { sheetView } from '../ledger/sheet-view';
import { similarity } from '../text/similarity';
import { isComposite, isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { bareUnitName, unitNamed } from './shared/unit-names';

/** S-10. One issue for each spelling in a column: a short name fills the whole column. */
export const unitInRoster = defineRule({
  meta: {
    id: 'unit-in-roster',
    code: 'S-10',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: 'all',
    options: {
      /** Likeness (0…1) from which a full name of the roster is proposed for an unknown one. */
      likeness: 0.6,
    },
    docs: {
      'zh-CN': {
        what: '“填报单位”栏或“单位”列填的单位不在单位名册中，或者用了简称、旧称。同一写法每列报一次。',
        why: '同一单位写法不一，汇总时会被当成几个单位，漏报也查不出来。',
        how: '按单位名册填写全称；名册遗漏的补登名册。建议值取名册中对应或最相近的全称。',
      },
      en: {
        what: 'The reporting unit or a unit of the column is not in the roster of units, or is written by a short or former name. Once for each spelling in a column.',
        why: 'Spelled in several ways one unit is counted as several, and a missing return goes unnoticed.',
        how: 'Write the full name of the roster, or add the unit to it; the full name that fits is offered.',
      },
      source: 'S14；J',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: ({ tables, workbook }) => {
      const { roster } = environment;
      if (!roster || roster.units.length === 0) return;
      for (const table of tables.filter(({ ledger }) => ledger !== 'roster')) {
        for (const use of [...headUses(table, workbook), ...columnUses(table)]) {
          const fault = faultOf(use.text, roster, options.likeness);
          if (!fault) continue;
          const fix = fault.full === '' ? null : use.fix(fault.full);
          report({
            messageId: fault.messageId,
            at: use.at,
            data: { row: use.at.row ?? 0, value: use.text, full: fault.full },
            field: 'unit',
            ledger: table.ledger,
            ...(use.row && { row: use.row }),
            ...(use.related.length > 0 && { related: use.related }),
            ...(fix && { suggestions: [fix] }),
          });
        }
      }
    },
  }),
});

/** One spelling of a unit, where it stands first, and how to replace it everywhere. */
interface UnitUse {
  readonly text: string;
  readonly at: HeadEntry['at'];
  readonly row?: Row;
  readonly related: readonly HeadEntry['at'][];
  fix(full: string): Fix | null;
}

/** The head's entries; the value may share its cell with the label. */
function headUses({ head, sheet }: Table, workbook: Workbook): UnitUse[] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const view = found && sheetView(found);
  return head
    .filter(({ name, value }) => name === 'unit' && value !== '')
    .map(({ value, at }) => ({
      text: bareUnitName(value),
      at,
      related: [],
      fix: (full) => {
        const [row, column] = [at.row ?? 1, at.column ?? 1];
        const cell = view?.cell(row, column);
        const name = value.replace(/[(（](?:盖章|公章|章|签章)[)）]$/, '').trim();
        if (!cell || typeof cell.value !== 'string' || cell.formula !== undefined) return null;
        if (cell.value.split(name).length !== 2) return null;
        const after = cell.value.replace(name, () => full);
        return { safety: 'suggestion', edits: [{ sheet, row, column, before: cell.value, after }] };
      },
    }));
}

/** The spellings of the unit column; a column for unit and department together tells no spelling. */
function columnUses({ rows }: Table): UnitUse[] {
  const cells = rows.flatMap((row) => {
    const cell = row.cells.get('unit');
    return cell && isOwnCell(cell, row) && !isBlank(cell.text) && !isComposite(cell, row)
      ? [{ cell, row }]
      : [];
  });
  const spellings = [...new Set(cells.map(({ cell }) => cell.text))];
  return spellings.flatMap((text) => {
    const uses = cells.filter(({ cell }) => cell.text === text);
    const [first, ...others] = uses;
    if (!first) return [];
    return {
      text: bareUnitName(text),
      at: first.cell.at,
      row: first.row,
      related: others.map(({ cell }) => cell.at),
      fix: (full) => {
        if (!uses.every(({ cell }) => isEditable(cell))) return null;
        return { safety: 'suggestion', edits: uses.map(({ cell }) => editCell(cell, full)) };
      },
    };
  });
}

function faultOf(
  text: string,
  roster: Roster,
  likeness: number,
): { readonly messageId: string; readonly full: string } | null {
  const unit = unitNamed(text, roster);
  if (unit) return squeezeName(unit.name) === text ? null : { messageId: 'short', full: unit.name };
  // A department of the unit, with the unit's name before it or without, is no other unit.
  const names = roster.units.flatMap(({ name, aliases }) => [name, ...aliases]).map(squeezeName);
  if (names.some((name) => name !== '' && text.startsWith(name))) return null;
  if (roster.departments.some(({ name }) => sameDepartment(roster, name, text))) return null;
  const [nearest] = roster.units
    .map(({ name }) => ({ name, score: similarity(name, text) }))
    .sort((a, b) => b.score - a.score);
  if (nearest && nearest.score >= likeness) return { messageId: 'unknown-like', full: nearest.name };
  return { messageId: 'unknown', full: '' };
}
