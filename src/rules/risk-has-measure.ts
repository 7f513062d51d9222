import type { Fix } from '../core/edit';
import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { measuresInstead } from './shared/measure-suggestions';
import { oncePerCell } from './shared/once-per-cell';
import { risksInstead } from './shared/risk-suggestions';

/** Words that say there is nothing: in both columns they may be an answer, in one of them they are a gap. */
const NOTHING = /^(?:无|没有|暂无|无风险点?|待定|待补充?|待完善|略)$/;

/** */
export const riskHasMeasure = defineRule({
  meta: {
    id: 'risk-has-measure',
    code: 'R-01',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '有风险点没有防控措施，或有措施没有风险点，或两栏都空而该行填了其他内容。',
        why: '排查与防控要一一对应：没有措施的风险等于没有防控，没有风险的措施无的放矢。',
        how: '补写空着的一栏，措施、风险点都可从候选中选一条改写；该岗位确无风险点的，删去本行或在备注中说明。',
      },
      en: {
        what: 'A risk without a measure, a measure without a risk, or neither in a row that holds other content.',
        why: 'A risk without a measure is not guarded against; a measure without a risk aims at nothing.',
        how: 'Fill the empty column (measure or risk may be taken from the candidates and rewritten), or remove the row where the post has no risk.',
      },
      source: 'S70；S92',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const measures = row.cells.get('measures');
        const risks = [...row.cells.values()].filter((cell) => cell.field.kind === 'risk');
        const [firstRisk] = risks;
        if (!measures || !firstRisk || [measures, ...risks].some(({ cell }) => cell.error !== undefined))
          return;
        const fault = faultOf(risks, measures, row);
        if (fault === null) return;
        const cell = fault === 'no-measure' ? measures : firstRisk;
        if (!first(cell.at)) return;
        report({
          messageId: fault,
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            risk: columnTitle(table, firstRisk.field.name),
            measures: columnTitle(table, 'measures'),
          },
          field: cell.field.name,
          row,
          ...offered(suggestionsFor(fault, cell, row, environment)),
        });
      },
    };
  },
});

function suggestionsFor(fault: string, cell: BoundCell, row: Row, environment: LedgerEnvironment): Fix[] {
  if (fault === 'no-measure') return measuresInstead(cell, row, environment);
  return cell.field.name === 'risk' ? risksInstead(cell, row, environment) : [];
}

function faultOf(
  risks: readonly BoundCell[],
  measures: BoundCell,
  row: Row,
): 'no-measure' | 'no-risk' | 'neither' | null {
  if (risks.some(saysSomething)) return saysSomething(measures) ? null : 'no-measure';
  if (saysSomething(measures)) return 'no-risk';
  const pair = [measures, ...risks];
  return pair.every(({ text }) => isBlank(text)) && hasOtherContent(row, pair) ? 'neither' : null;
}

function saysSomething({ text }: BoundCell): boolean {
  return !isBlank(text) && !NOTHING.test(text);
}

/** Whether the row holds anything of its own besides its number; what a merge lends it is not its own. */
function hasOtherContent(row: Row, pair: readonly BoundCell[]): boolean {
  return [...row.cells.values()].some(
    (cell) =>
      cell.field.kind !== 'serial' && !pair.includes(cell) && isOwnCell(cell, row) && !isBlank(cell.text),
  );
}
