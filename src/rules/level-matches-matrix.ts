import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { UnitSettings } from '../ledger/settings';
import { formatLevel, type RiskLevel } from '../text/level';
import { parseScale } from '../text/scale';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { parsedLevelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** The computed level is offered, never set: a level is the unit's own judgement. */
export const levelMatchesMatrix = defineRule({
  meta: {
    id: 'level-matches-matrix',
    code: 'R-08',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '按可能性×后果（各1至4档）算出的等级与填报的等级不一致。默认乘积9以上为一级、4至8为二级、3以下为三级，可在配置中改为本单位的矩阵。',
        why: '同一行的三个数据互相矛盾，至少一个填错；等级高低直接决定由谁负责。',
        how: '核对可能性、后果和等级，改正填错的一项，或说明理由；算得的等级作为建议给出，不会自动改。',
      },
      en: {
        what: 'The level computed from likelihood × consequence (1 to 4 each) differs from the level given. By default 9 and more is level 1, 4 to 8 level 2, less level 3; the matrix is a setting.',
        why: 'Three values of one row contradict each other, so one is wrong; the level decides who answers.',
        how: 'Check the three values and correct one, or give the reason; the computed level is offered and never set.',
      },
      source: 'S44；S5；S78',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    const { matrix, levels } = environment.settings;
    return {
      row: (row, table) => {
        const cell = row.cells.get('riskLevel');
        const given = parsedLevelOf(row, environment);
        const likelihood = parseScale(textOf(row, 'likelihood'));
        const consequence = parseScale(textOf(row, 'consequence'));
        if (!cell || !given || likelihood === null || consequence === null) return;
        const product = likelihood * consequence;
        const computed = levelOfProduct(product, matrix);
        if (computed === given.level || !first(cell.at)) return;
        const word = formatLevel(computed, given.notation, levels.mapping);
        report({
          messageId: 'differs',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'riskLevel'),
            level: cell.text,
            likelihood,
            consequence,
            product,
            computed: word,
          },
          field: 'riskLevel',
          row,
          suggestions: [fixCell(cell, word, 'suggestion')],
        });
      },
    };
  },
});

function levelOfProduct(product: number, { first, second }: UnitSettings['matrix']): RiskLevel {
  if (product >= first) return 1;
  return product >= second ? 2 : 3;
}
