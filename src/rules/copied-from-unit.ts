import { textOf } from '../core/table';
import { COPY_TERMS, type CopiedPair, copiedRows } from '../ledger/copied-rows';
import { type PlacedRow, placeOf } from '../ledger/placed-row';
import { roundRows } from '../ledger/round-rows';
import type { UnitSettings } from '../ledger/settings';
import { defineRule } from './shared/define-rule';
import { isTemplateRow } from './shared/template-row';

/**
 * U-02. One issue for two units, at the first copied row of the one that comes later; who copied from whom is for a
 * person to judge. Titles of reports count only where they are news or studies: a 半年报告 bears one name everywhere.
 */
export const copiedFromUnit = defineRule({
  meta: {
    id: 'copied-from-unit',
    code: 'U-02',
    scope: 'submissions',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['risk-points', 'responsibility-list', 'rectification', 'reporting'],
    options: {
      /** Likeness of two rows (0…1, without punctuation and the unit's name) from which they count as copied. */
      likeness: COPY_TERMS.likeness,
      /** Number of copied rows from which two units are named. */
      rows: COPY_TERMS.rows,
      /** Shortest text of a row, in characters, that is compared. */
      length: COPY_TERMS.length,
      /** A text that more units than this have is compared with the first of them only. */
      common: COPY_TERMS.common,
      /** A text that is like more shorter ones than this is compared with so many of them only. */
      alike: COPY_TERMS.alike,
    },
    docs: {
      'zh-CN': {
        what: '两个单位有三行以上的内容相同或相似度达到0.9，逐行列出对照。备注“统一模板”“统一内容”的行不算。报送台账只比对信息、调研报告的标题。同一内容20个以上单位都有的，只与最先的单位对照；与一处内容相近的写法超过40种的，只对照其中40种：大面积照搬时列出的可能不全。',
        why: '各单位岗位、问题不同，台账整行照搬说明没有结合实际查摆。相似只是线索，由人核实。',
        how: '对照两份台账核实：确属照搬的退回重写；属上级统一下发内容的，在备注中注明“统一模板”。',
      },
      en: {
        what: 'Two units have three or more rows alike (0.9 or more); every row is set beside the other. Rows marked 统一模板 or 统一内容 do not count; of the register of reports only titles of news and studies are compared. What more than 20 units have is set beside the first of them only, and a text with more than 40 like it beside 40: where copies are many, not every pair is listed.',
        why: 'Units differ; a ledger taken over row by row was not thought through. Likeness is evidence for a person to judge.',
        how: 'Compare both: return what was copied, and mark wording given from above as 统一模板.',
      },
      source: 'S54；S85',
    },
  },
  create: ({ environment: { roster, settings }, options, report }) => ({
    submissions: ({ submissions }) => {
      const rows = roundRows(submissions, roster).filter((placed) => isJudged(placed, settings));
      for (const { units, pairs } of copiedRows(rows, { ...COPY_TERMS, ...options })) {
        const [first] = pairs;
        if (!first) continue;
        const [other, unit] = units;
        report({
          messageId: 'copied',
          at: at(first.b),
          data: {
            unit,
            other,
            count: pairs.length,
            rows: pairs.map(({ b }) => String(b.row.row)),
            otherPath: first.a.table.path,
            otherRows: pairs.map(({ a }) => String(a.row.row)),
            text: textsOf(first.b),
            otherText: textsOf(first.a),
            likeness: Math.floor(first.likeness * 100) / 100,
            evidence: pairs.map(evidence),
          },
          field: fieldOf(first.b),
          ledger: first.b.table.ledger,
          row: first.b.row,
          related: [...pairs.slice(1).map(({ b }) => at(b)), ...pairs.map(({ a }) => at(a))],
        });
      }
    },
  }),
});

function isJudged({ table, row }: PlacedRow, settings: UnitSettings): boolean {
  if (isTemplateRow(row, settings)) return false;
  return table.ledger !== 'reporting' || /信息|调研/.test(textOf(row, 'kind'));
}

function fieldsOf({ table, row }: PlacedRow): string[] {
  return (COPY_TERMS.fields[table.ledger] ?? []).filter((name) => textOf(row, name) !== '');
}

function fieldOf(placed: PlacedRow): string {
  return fieldsOf(placed)[0] ?? '';
}

function at(placed: PlacedRow) {
  return placeOf(placed, fieldOf(placed));
}

function textsOf(placed: PlacedRow): string {
  return fieldsOf(placed)
    .map((name) => textOf(placed.row, name))
    .join('｜');
}

/** Both texts side by side, for who reads the data. */
function evidence({ a, b, likeness }: CopiedPair): string {
  return `${b.row.row}: ${textsOf(b)} ⇔ ${a.row.row}: ${textsOf(a)} (${Math.floor(likeness * 100) / 100})`;
}
