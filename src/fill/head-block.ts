import { appendTo } from '../core/append-to';
import type { HeadEntry, Table } from '../core/table';
import { type FilledSlot, fillSlots } from '../ledger/fill-slots';
import type { FillContext, Filler, Proposal } from './filler';
import type { ProposalSource } from './proposal-source';
import { unitOfTable } from './shared/unit-of-table';

/** F02: the lines of the head block that are known: the unit and the period. Names and days are for people to write. */
export const headBlock: Filler = {
  id: 'head-block',
  code: 'F02',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '补填表头空着的填报单位、统计期。',
      how: '单位取标题、文件名或名册中唯一的单位，统计期取命令中指定的期次；填报人、电话、日期、审核人由本人填写，工具不代填。',
    },
    en: {
      what: 'Fills the blank unit and period of the head block.',
      how: 'The unit by title, file name or a roster of one unit, the period as the run was told. Reporter, phone, day and reviewer are never filled in.',
    },
  },
  propose(table, context) {
    const byCell = new Map<string, Filled[]>();
    for (const entry of table.head) {
      const value = entry.slot && entry.value === '' ? knownValue(entry, table, context) : null;
      if (entry.slot && value) {
        appendTo(byCell, `${entry.slot.row}:${entry.slot.column}`, { entry, slot: entry.slot, ...value });
      }
    }
    return [...byCell.values()].flatMap((filled) => proposalOf(filled, table) ?? []);
  },
};

interface Filled extends FilledSlot {
  readonly entry: HeadEntry;
  readonly source: ProposalSource;
}

function knownValue(
  { name }: HeadEntry,
  table: Table,
  { roster, period }: FillContext,
): Pick<Filled, 'text' | 'source'> | null {
  if (name === 'unit') {
    const found = unitOfTable(table, roster);
    return found && { text: found.data.unit, source: found };
  }
  if (name !== 'period' || period === null) return null;
  const text = periodWords(period.name);
  return { text, source: { messageId: 'period', data: { period: text } } };
}

/** Entries that share a cell are written in one edit. */
function proposalOf(filled: readonly Filled[], { sheet }: Table): Proposal | null {
  const [first] = filled;
  if (!first) return null;
  const { entry, slot, source } = first;
  const { row, column, before } = slot;
  const after = fillSlots(before, filled);
  return {
    filler: headBlock.id,
    safety: headBlock.safety,
    edit: { sheet, row, column, before, after },
    field: entry.name,
    source,
    at: { sheet, row, column },
  };
}

/** 2023H1 → 2023年上半年. */
function periodWords(name: string): string {
  const [, year = '', half, quarter, month] = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2}))?$/.exec(name) ?? [];
  if (half !== undefined) return `${year}年${half === '1' ? '上' : '下'}半年`;
  if (quarter !== undefined) return `${year}年第${'一二三四'.charAt(Number(quarter) - 1)}季度`;
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}
