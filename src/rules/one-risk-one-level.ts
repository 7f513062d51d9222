import type { BoundCell } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { levelsInCell, levelsInRisk } from './shared/levels-in-text';
import { oncePerCell } from './shared/once-per-cell';

/** Also where risk and level share one column (廉政风险点及等级). */
export const oneRiskOneLevel = defineRule({
  meta: {
    id: 'one-risk-one-level',
    code: 'R-02',
    scope: 'row',
    severity: 'warning',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一行写了多个风险点而且等级不同：等级列填了几个等级，或风险点文字里标着几个等级。',
        why: '一行只能按一个等级管理和统计，混写后责任领导、措施和等级数都对不上。',
        how: '按等级拆成几行，每行一个风险点、一个等级。',
      },
      en: {
        what: 'One row holds risks of different levels: the level column names several, or the risk text marks several.',
        why: 'A row is managed and counted by one level; mixed rows fit no leader, no measure and no count.',
        how: 'Split the row: one risk and one level each.',
      },
      source: 'S70',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    const { mapping } = environment.settings.levels;
    return {
      row: (row, table) => {
        const level = row.cells.get('riskLevel');
        const risk = row.cells.get('risk');
        const shared = level !== undefined && risk !== undefined && level.column === risk.column;
        const tell = (messageId: string, cell: BoundCell, levels: readonly string[]): void => {
          if (levels.length < 2 || !first(cell.at)) return;
          report({
            messageId,
            at: cell.at,
            data: { row: cell.at.row ?? row.row, column: columnTitle(table, cell.field.name), levels },
            field: cell.field.name,
            row,
          });
        };
        if (level && !shared) tell('levels', level, levelsInCell(level.text, mapping));
        if (risk) tell('risks', risk, levelsInRisk(risk.text, mapping));
      },
    };
  },
});
