import type { CellValue } from '../core/cell';
import type { Fix } from '../core/edit';
import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { splitItems } from '../text/items';
import type { LevelMapping } from '../text/level';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { levelsInCell, levelsInRisk } from './shared/levels-in-text';
import { oncePerCell } from './shared/once-per-cell';
import { perText } from './shared/per-text';
import { type RowPart, splitRow } from './shared/split-row';

/** Also where risk and level share one column (廉政风险点及等级). */
export const oneRiskOneLevel = defineRule({
  meta: {
    id: 'one-risk-one-level',
    code: 'R-02',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一行写了多个风险点而且等级不同：等级列填了几个等级，或风险点文字里标着几个等级。',
        why: '一行只能按一个等级管理和统计，混写后责任领导、措施和等级数都对不上。',
        how: '按等级拆成几行，每行一个风险点、一个等级；风险点分条写明、等级一一对应的，可按建议拆行。',
      },
      en: {
        what: 'One row holds risks of different levels: the level column names several, or the risk text marks several.',
        why: 'A row is managed and counted by one level; mixed rows fit no leader, no measure and no count.',
        how: 'Split the row: one risk and one level each. Where the risks are listed one by one and each has its level, the split is offered.',
      },
      source: 'S70',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    const { mapping } = environment.settings.levels;
    const inCell = perText((text) => levelsInCell(text, mapping));
    const inRisk = perText((text) => levelsInRisk(text, mapping));
    return {
      row: (row, table) => {
        const level = row.cells.get('riskLevel');
        const risk = row.cells.get('risk');
        const shared = level !== undefined && risk !== undefined && level.column === risk.column;
        const tell = (
          messageId: string,
          cell: BoundCell,
          levels: readonly string[],
          each: () => readonly string[] | null,
        ): void => {
          if (levels.length < 2 || !first(cell.at)) return;
          const own = each();
          report({
            messageId,
            at: cell.at,
            data: { row: cell.at.row ?? row.row, column: columnTitle(table, cell.field.name), levels },
            field: cell.field.name,
            row,
            ...offered(own ? splitByRisk(row, table, own) : []),
          });
        };
        if (level && !shared) {
          const levels = inCell(level.text);
          tell('levels', level, levels, () => levels);
        }
        if (risk) tell('risks', risk, inRisk(risk.text), () => levelOfEach(risk.text, mapping));
      },
    };
  },
});

/** The level beside each risk of a cell; null where one has none, or several. */
function levelOfEach(text: string, mapping: LevelMapping): string[] | null {
  const levels = itemsOf(text).map((item) => levelsInRisk(item, mapping));
  return levels.every(({ length }) => length === 1) ? levels.flat() : null;
}

/** One row for each risk with its level; measures go with them where there are as many. None where the counts differ. */
function splitByRisk(row: Row, table: Table, levels: readonly string[]): Fix[] {
  const risks = itemsOf(row.cells.get('risk')?.text ?? '');
  const measures = itemsOf(row.cells.get('measures')?.text ?? '');
  if (risks.length < 2 || risks.length !== levels.length) return [];
  const hasLevel = row.cells.get('riskLevel')?.column !== row.cells.get('risk')?.column;
  const parts = risks.map((risk, index): RowPart => {
    const values: [string, CellValue][] = [['risk', risk]];
    if (hasLevel && row.cells.has('riskLevel')) values.push(['riskLevel', levels[index] ?? '']);
    if (measures.length === risks.length) values.push(['measures', measures[index] ?? '']);
    return new Map(values);
  });
  const fix = splitRow(row, table, parts);
  return fix ? [fix] : [];
}

/** The items of a cell without their numbers; none where a text before the first number belongs to all of them. */
function itemsOf(text: string): string[] {
  const items = splitItems(text);
  const marked = items.filter(({ mark }) => mark !== '').length;
  return marked > 0 && marked < items.length ? [] : items.map((item) => item.text.replace(/[。，,、]$/, ''));
}
