import type { FieldKind } from '../core/field';
import { columnTitle } from '../ledger/column-title';
import { ownCellVisitor } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { type ForeignUnit, foreignUnits } from './shared/foreign-units';

/** Columns that speak of the own unit; remarks and evidence may well name others. */
const OWN_KINDS: readonly FieldKind[] = [
  'unit',
  'department',
  'departments',
  'post',
  'risk',
  'measure',
  'text',
];
const FREE_FIELDS: readonly string[] = ['remark', 'progress', 'source', 'changeReason'];

/** C-37. An error only for what can be nothing but left from another unit’s ledger: the own unit’s counterpart in another county or district. */
export const foreignUnitName = defineRule({
  meta: {
    id: 'foreign-unit-name',
    code: 'C-37',
    scope: 'table',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '标题、填报单位或正文里出现名册以外、与本单位同级的外地单位全称（如本县台账里写着外县的局）。需要单位名册；上级单位、通报案例、学习考察、来函等语境不算；外地其他系统的单位只作警告。',
        why: '照搬外单位材料而没有改单位名，是内容未经审核的直接证据。',
        how: '核对全文，改成本单位名称和本单位的实际情况。',
      },
      en: {
        what: 'Title, head block or text name in full a unit of another place on the own unit’s level that the roster does not know (another county’s bureau). Needs a roster of units; superiors and clauses on cases, visits or letters do not count; units of other lines there are a warning.',
        why: 'Another unit’s name left in the text shows that it was copied and never reviewed.',
        how: 'Read the whole text again and put in the own unit’s name and facts.',
      },
      source: 'S54',
    },
  },
  create: ({ environment, report }) => {
    const { roster } = environment;
    if (!roster || roster.units.length === 0) return {};
    return {
      ...ownCellVisitor(
        ({ kind, name }) => OWN_KINDS.includes(kind) && !FREE_FIELDS.includes(name),
        (text) => foreignUnits(text, roster).length > 0,
        (cell, row, table) => {
          if (table.ledger === 'roster') return;
          const { name } = cell.field;
          const found = foreignUnits(cell.text, roster);
          report({
            messageId: 'cell',
            at: cell.at,
            data: { row: cell.at.row ?? row.row, column: columnTitle(table, name), names: namesOf(found) },
            field: name,
            row,
            ...(!found.some(({ certain }) => certain) && { severity: 'warning' }),
          });
        },
      ),
      end: (table) => {
        if (table.ledger === 'roster') return;
        const places = [
          { at: table.titleAt, text: table.title },
          ...table.head.filter(({ name }) => name === 'unit').map(({ at, value }) => ({ at, text: value })),
        ];
        for (const { at, text } of places) {
          const found = foreignUnits(text, roster);
          if (found.length === 0) continue;
          const certain = found.some((unit) => unit.certain);
          report({
            messageId: 'head',
            at,
            data: { names: namesOf(found) },
            ...(!certain && { severity: 'warning' }),
          });
        }
      },
    };
  },
});

function namesOf(units: readonly ForeignUnit[]): string[] {
  return [...new Set(units.map(({ name }) => name))];
}
