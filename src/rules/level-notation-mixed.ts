import { appendTo } from '../core/append-to';
import type { FixSafety } from '../core/edit';
import { type BoundCell, headerLocation } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { formatLevel, type LevelNotation, type ParsedLevel, parseLevel } from '../text/level';
import { filledCellsOfKind } from './shared/applies';
import { editCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { perText } from './shared/per-text';

/** C-09. The notation most rows use is taken for the table's own; the unit's decides between equals. */
export const levelNotationMixed = defineRule({
  meta: {
    id: 'level-notation-mixed',
    code: 'C-09',
    scope: 'table',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一张表里风险等级用了两种以上写法（如有的写“一级”，有的写“高”）。每列报一次，少数写法的单元格列为相关位置。',
        why: '写法不一，分级汇总会漏数，上下级之间也容易误读。',
        how: '统一成一种写法，可自动改为表内多数写法；橙、黄高低各地不一，涉及颜色的请先确认口径。',
      },
      en: {
        what: 'Risk levels of one table are written in two or more notations (一级 here, 高 there). Reported once a column; the rarer cells are related places.',
        why: 'Counts by level miss what is written otherwise, and readers at another level misunderstand.',
        how: 'Use one notation; can be changed to the prevailing one automatically. The order of 橙 and 黄 differs between places: confirm it first.',
      },
      source: 'S1；S5；S56',
    },
  },
  create: ({ environment, report }) => {
    const { mapping, notation: preferred } = environment.settings.levels;
    const levelIn = perText((text) => parseLevel(text, mapping));
    const columns = new Map<string, LevelCell[]>();
    return {
      row: (row) => {
        for (const cell of filledCellsOfKind(row, ['level'])) {
          const level = levelIn(cell.text);
          const { name } = cell.field;
          if (level) appendTo(columns, name, { cell, ...level });
        }
      },
      end: (table) => {
        for (const [name, cells] of columns) {
          const usual = usualNotation(cells, preferred);
          const others = cells.filter(({ notation }) => notation !== usual);
          if (others.length === 0) continue;
          const edits = others
            .filter(({ cell }) => isEditable(cell))
            .map(({ cell, level }) => editCell(cell, formatLevel(level, usual, mapping)));
          const safety: FixSafety = needsColourOrder(cells) && !hasColourOrder(mapping) ? 'unsafe' : 'safe';
          report({
            messageId: 'mixed',
            at: headerLocation(table, name),
            data: {
              column: columnTitle(table, name),
              samples: samplesOf(cells),
              rows: others.map(({ cell }) => String(cell.at.row)),
            },
            field: name,
            related: others.map(({ cell }) => cell.at),
            ...(edits.length > 0 && { fix: { safety, edits } }),
          });
        }
      },
    };
  },
});

type LevelCell = ParsedLevel & { readonly cell: BoundCell };

function usualNotation(cells: readonly LevelCell[], preferred: LevelNotation): LevelNotation {
  const counts = new Map<LevelNotation, number>();
  for (const { notation } of cells) counts.set(notation, (counts.get(notation) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const leaders = [...counts].filter(([, count]) => count === most).map(([notation]) => notation);
  return leaders.includes(preferred) ? preferred : (leaders[0] ?? preferred);
}

/** Red is the highest everywhere; the order of the other two colours is settled by each unit. */
function needsColourOrder(cells: readonly LevelCell[]): boolean {
  return cells.some(({ notation, level }) => notation === 'colour' && level > 1);
}

function hasColourOrder(mapping: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(mapping).some((word) => /[橙黄]/.test(word));
}

function samplesOf(cells: readonly LevelCell[]): string[] {
  const samples = new Map<LevelNotation, string>();
  for (const { cell, notation } of cells) if (!samples.has(notation)) samples.set(notation, cell.text);
  return [...samples.values()];
}
