import type { Fix } from '../core/edit';
import type { Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { type WrongTotal, wrongTotals } from '../ledger/totals';
import { parseLevel, type RiskLevel } from '../text/level';
import { fixCell } from './shared/cell-fix';
import { type DeclaredNumber, declaredNumbers, statementsOf } from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { levelOf } from './shared/row-level';

/** H-03. Numbers in columns against the rows above; statements such as 合计37个，其中一级12个… against their own parts. */
export const totalsMatchParts = defineRule({
  meta: {
    id: 'totals-match-parts',
    code: 'H-03',
    scope: 'table',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['risk-points', 'responsibility-list', 'task-breakdown', 'pledges', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '合计数不等于各行之和，或者文字说明中的合计数不等于一、二、三级之和。',
        why: '合计与明细对不上，汇总到上级后各级数字都不可信。',
        how: '按明细重新计算合计；数字格没有公式的可一键改正。',
      },
      en: {
        what: 'A total is not the sum of its rows, or a stated total is not the sum of the three levels stated beside it.',
        why: 'A total that does not agree with its parts spoils every sum made of it.',
        how: 'Add the rows up again; a number without a formula can be corrected at once.',
      },
      source: 'S7（合计37，分级之和29）',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      for (const wrong of wrongTotals(table)) {
        const { cell, declared, sum } = wrong;
        const fix = recalculation(wrong);
        report({
          messageId: 'column',
          at: cell.at,
          data: { row: cell.at.row ?? 0, title: columnTitle(table, cell.field.name), declared, sum },
          field: cell.field.name,
          ...(fix && { fix }),
        });
      }
      for (const { at, text } of statementsOf(table)) {
        const parts = levelsStated(text, table, environment);
        if (parts) report({ messageId: 'levels', at, data: { ...parts } });
      }
    },
  }),
});

/** The sum in the place of the number; a formula is the user's to mend. */
function recalculation({ cell, sum }: WrongTotal): Fix | null {
  return typeof cell.cell.value === 'number' && cell.cell.formula === undefined
    ? fixCell(cell, sum, 'safe')
    : null;
}

/** A stated total with the levels beside it whose sum differs. A level left unsaid counts as none unless rows have it. */
function levelsStated(
  text: string,
  table: Table,
  environment: LedgerEnvironment,
): { readonly declared: number; readonly sum: number } | null {
  const levels = new Map<RiskLevel, number>();
  let total: DeclaredNumber | null = null;
  for (const number of declaredNumbers(text)) {
    const level = levelNamed(number, environment);
    if (level === null) {
      if (levels.size === 0 && countsRisks(number)) total = number;
    } else if (total && number.sentence === total.sentence && !levels.has(level))
      levels.set(level, number.value);
  }
  if (!total || levels.size === 0) return null;
  const sum = [...levels.values()].reduce((all, value) => all + value, 0);
  const unsaid = table.rows.some((row) => {
    const level = levelOf(row, environment);
    return level !== null && !levels.has(level);
  });
  const wrong = sum > total.value || (levels.size > 1 && !unsaid && sum < total.value);
  return wrong ? { declared: total.value, sum } : null;
}

/** 风险点18个, 合计18个, 本表共18个风险点; not 措施41条. */
function countsRisks({ label, total }: DeclaredNumber): boolean {
  return /风险点?$/.test(label) || (total && /^(?:本.*)?$/.test(label));
}

function levelNamed({ label }: DeclaredNumber, { settings }: LedgerEnvironment): RiskLevel | null {
  return parseLevel(label.replace(/(?:廉政|廉洁)?风险点?$/, ''), settings.levels.mapping)?.level ?? null;
}
