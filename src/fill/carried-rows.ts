import type { CellValue } from '../core/cell';
import { hasField, textOf } from '../core/table';
import type { PlacedRow } from '../ledger/placed-row';
import { statusOf } from '../ledger/status';
import type { Filler } from './filler';
import type { ProposalSource } from './proposal-source';
import { previousRows } from './shared/previous-rows';
import { rowFor } from './shared/row-for';

/** What identifies a row in the messages. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'risk-points': 'risk',
  rectification: 'problem',
  'task-breakdown': 'task',
};

/** F16: rows of the period before that this period lacks: what is unfinished, and risk points that vanished. */
export const carriedRows: Filler = {
  id: 'carried-rows',
  code: 'F16',
  safety: 'suggestion',
  ledgers: Object.keys(SUBJECTS),
  docs: {
    'zh-CN': {
      what: '结转上期未完成的整改事项、任务和上期的风险点。',
      how: '上期未完成而本期没有的事项原样结转；本期台账还没有上期任何风险点的，全部结转并标“保留”，已有的，少了的风险点加行标“消除”，由填报人确认并写明原因；没有变更类型一栏的只列出。',
    },
    en: {
      what: 'Carries over unfinished problems and tasks, and the risk points of the period before.',
      how: 'Unfinished matters come over as they are. A ledger without any earlier risk point gets them all, marked 保留; else those that vanished are added as 消除, to be confirmed with the reason, or only listed where there is no column for it.',
    },
  },
  proposeRows(table, context) {
    const previous = previousRows(table, context);
    if (!previous || table.headerRange === null) return [];
    const vanished = previous.vanished.filter((placed) => subjectOf(placed) !== '');
    if (table.ledger !== 'risk-points') {
      return vanished
        .filter(isOpenMatter)
        .map((placed) => rowFor(this, table, valuesOf(placed), sourceOf('unfinished', placed)));
    }
    const isNew = previous.pairs.size === 0;
    if (!isNew && !hasField(table, 'changeType')) return [];
    return vanished
      .filter(({ row }) => textOf(row, 'changeType') !== '消除')
      .map((placed) => {
        const values = { ...valuesOf(placed), changeType: isNew ? '保留' : '消除', changeReason: null };
        return rowFor(this, table, values, sourceOf(isNew ? 'kept' : 'vanished', placed));
      });
  },
  ask(table, context) {
    const previous = previousRows(table, context);
    if (table.ledger !== 'risk-points' || !previous || previous.pairs.size === 0) return [];
    if (hasField(table, 'changeType')) return [];
    return previous.vanished
      .filter((placed) => subjectOf(placed) !== '' && textOf(placed.row, 'changeType') !== '消除')
      .map((placed) => ({
        filler: this.id,
        field: 'risk',
        source: sourceOf('vanished-unmarked', placed),
        at: table.titleAt,
        // The row is not on this sheet any more, and the sheet has no column to mark it in.
        answer: null,
      }));
  },
};

function subjectOf({ table, row }: PlacedRow): string {
  return textOf(row, SUBJECTS[table.ledger] ?? '');
}

function sourceOf(messageId: string, placed: PlacedRow): ProposalSource {
  return { messageId, data: { row: placed.row.row, text: subjectOf(placed) } };
}

/** Everything but the serial number, which counts anew; days as they are written. */
function valuesOf({ row }: PlacedRow): Record<string, CellValue> {
  return Object.fromEntries(
    [...row.cells]
      .filter(([name]) => name !== 'serial')
      .map(([name, { cell, text }]) => [name, cell.date === undefined ? cell.value : text]),
  );
}

function isOpenMatter({ table, row }: PlacedRow): boolean {
  const group = statusOf(row);
  if (group !== null) return group !== 'done';
  const days = ['completionDate', 'closingDate'];
  if (!hasField(table, 'status') && !days.some((name) => hasField(table, name))) return false;
  return days.every((name) => textOf(row, name) === '');
}
