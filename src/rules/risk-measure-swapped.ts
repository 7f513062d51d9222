import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { perText } from './shared/per-text';
import { looksLikeMeasure, looksLikeRisk, tellsOnlyActs } from './shared/risk-signs';

/** C-19. Both cells in the wrong place is an error; one of them alone is a warning. */
export const riskMeasureSwapped = defineRule({
  meta: {
    id: 'risk-measure-swapped',
    code: 'C-19',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '风险列写的是措施（以“严格、加强、建立、完善”等开头而不含违规行为），措施列写的是风险（以“未、擅自、不按”等开头而不含防控做法）。只有一列像填错时为警告。',
        why: '两列填反，风险点数、措施数和等级统计都会失真，审核时一眼可见。',
        how: '两格内容对调；只有一格填错的，改写这一格。',
      },
      en: {
        what: 'The risk column holds a measure (it opens with 严格, 加强… and names nothing improper) and the measure column a risk (未, 擅自…). One of the two alone is a warning.',
        why: 'Swapped columns spoil every count of risks, measures and levels.',
        how: 'Exchange the two cells, or rewrite the one that is wrong.',
      },
      source: 'S70',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    const isMeasure = perText(looksLikeMeasure);
    const isRisk = perText(looksLikeRisk);
    return {
      row: (row, table) => {
        const measures = row.cells.get('measures');
        const risks = filledRisks(row);
        if (!measures || measures.text === '' || risks.length === 0) return;
        const risk = risks.find(({ text }) => isMeasure(text));
        const wrongMeasure = risk ? tellsOnlyActs(measures.text) : isRisk(measures.text);
        const cell = risk ?? (wrongMeasure ? measures : null);
        if (!cell || !first(cell.at)) return;
        const messageId = risk ? (wrongMeasure ? 'swapped' : 'risk-is-measure') : 'measure-is-risk';
        const other = risk ? measures : (risks[0] ?? measures);
        const swappable = messageId === 'swapped' && isEditable(cell) && isEditable(measures);
        report({
          messageId,
          at: cell.at,
          ...(messageId !== 'swapped' && { severity: 'warning' }),
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            other: columnTitle(table, other.field.name),
          },
          field: cell.field.name,
          row,
          related: [other.at],
          ...(swappable && {
            suggestions: [
              {
                safety: 'suggestion' as const,
                edits: [editCell(cell, measures.cell.value), editCell(measures, cell.cell.value)],
              },
            ],
          }),
        });
      },
    };
  },
});

function filledRisks(row: Row): BoundCell[] {
  const found: BoundCell[] = [];
  for (const cell of row.cells.values()) {
    if (cell.field.kind === 'risk' && cell.text !== '') found.push(cell);
  }
  return found;
}
