import type { Table } from '../core/table';
import { columnTitle } from './column-title';

/** How many yuan one in the column stands for, as its header or a line 单位：万元 says; null where neither does. */
export function unitOfColumn(table: Table, fieldName: string): 1 | 10_000 | null {
  const line = table.lines
    .map(({ text }) => /单位\s*[:：]\s*(?:人民币)?(万?元)/.exec(text)?.[1])
    .find(Boolean);
  const words = `${columnTitle(table, fieldName)}${line ?? ''}`;
  if (words.includes('万元')) return 10_000;
  return words.includes('元') ? 1 : null;
}
