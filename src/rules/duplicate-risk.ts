import { type Row, type Table, textOf } from '../core/table';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { itemKey } from './shared/item-segments';
import { perText } from './shared/per-text';
import { isTemplateRow } from './shared/template-row';

/** H-01. Posts of different departments are different posts, also when they bear one name. */
export const duplicateRisk = defineRule({
  meta: {
    id: 'duplicate-risk',
    code: 'H-01',
    scope: 'table',
    severity: 'warning',
    markOnly: 'rows-to-move',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一单位、同一岗位的同一风险点填了两行。备注“统一模板”的行不算。',
        why: '重复的行使风险点数虚增，等级和措施也容易前后不一。',
        how: '合并为一行，保留完整的环节、措施和责任人。',
      },
      en: {
        what: 'One risk of one post of one unit stands in two rows. Rows marked 统一模板 do not count.',
        why: 'Repeated rows inflate the number of risk points, and their levels and measures drift apart.',
        how: 'Merge them into one row.',
      },
      source: 'S70',
    },
  },
  create: ({ environment: { settings }, report }) => {
    const bare = perText(itemKey);
    const seen = new Map<string, SameRisk>();
    return {
      row: (row, table) => {
        const risk = row.cells.get('risk');
        if (!risk || isBlank(risk.text) || isTemplateRow(row, settings)) return;
        const first = firstLike(row, bare(risk.text), (each) => placeOf(each, table, bare), seen);
        const firstCell = first?.cells.get('risk');
        if (!first || !firstCell) return;
        // Rows under one merged risk are steps of that risk.
        if (firstCell.at.row === risk.at.row) return;
        report({
          messageId: 'duplicate',
          at: risk.at,
          data: { row: row.row, first: first.row, risk: risk.text },
          field: 'risk',
          row,
          related: [firstCell.at],
        });
      },
    };
  },
});

/** The rows that name one risk: the first, and where there are more, the first of each place. */
interface SameRisk {
  readonly first: Row;
  byPlace: Map<string, Row> | null;
}

/** The row above with the same risk and place; null where this is the first, which it is taken down as. */
function firstLike(
  row: Row,
  risk: string,
  placeOf: (row: Row) => string,
  seen: Map<string, SameRisk>,
): Row | null {
  const same = seen.get(risk);
  if (!same) {
    seen.set(risk, { first: row, byPlace: null });
    return null;
  }
  // Most risks come up once, and nobody need know where.
  same.byPlace ??= new Map([[placeOf(same.first), same.first]]);
  const place = placeOf(row);
  const first = same.byPlace.get(place);
  if (!first) same.byPlace.set(place, row);
  return first ?? null;
}

function placeOf(row: Row, table: Table, bare: (text: string) => string): string {
  const unit = textOf(row, 'unit') || table.unit;
  return `${bare(unit)}\n${bare(textOf(row, 'department'))}\n${bare(textOf(row, 'post'))}`;
}
