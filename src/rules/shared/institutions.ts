import type { BoundCell, Row, Table } from '../../core/table';
import { parseChineseNumber } from '../../text/chinese-number';
import { squeeze } from '../../text/normalize';
import { isOwnCell } from './applies';

const NUMBER = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4})';
const MADE =
  '(?:建立|健全|完善|制定|制订|修订|修改|新建|出台|印发|建章立制|废止|补充)(?:健全|完善|修订|制定|了|并)*[^，。；,;\\d一二两三四五六七八九十]{0,10}';
const RULES = '(?:规章)?(?:制度|办法|规定|细则|机制|规则|文件)';
/** 完善制度3项, 制定出台管理办法等制度5个, 修订3项制度. */
const IN_PROSE: readonly RegExp[] = [
  new RegExp(`${MADE}${RULES}(?:共|等|计)?${NUMBER}(?:项|个|件|部)`),
  new RegExp(`${MADE}${NUMBER}(?:项|个|件|部)[^，。；,;]{0,8}${RULES}`),
];
const ALONE = new RegExp(`^(?:共|计)?${NUMBER}(?:项|个|件|部)?$`);

/** What a cell of a rectification list says of rules made: how many, and those it names. */
export interface RulesClaim {
  readonly table: Table;
  readonly row: Row;
  readonly cell: BoundCell;
  readonly count: number;
  readonly titles: readonly string[];
}

/** The claims of a rectification list: those of the column 建立制度, else of the progress; a merged cell claims once. */
export function rulesClaims(table: Table): RulesClaim[] {
  return table.rows.flatMap(
    (row) => claimIn(table, row, 'institutions') ?? claimIn(table, row, 'progress') ?? [],
  );
}

/** A title as titles are compared: without 《》, blanks and the edition in brackets. */
export function ruleName(title: string): string {
  return squeeze(title)
    .replace(/[（(][^（）()]*(?:试行|暂行|修[订正改])[^（）()]*[）)]/g, '')
    .replace(/[\p{P}\p{S}]/gu, '');
}

function claimIn(table: Table, row: Row, field: string): RulesClaim | null {
  const cell = row.cells.get(field);
  if (!cell || !isOwnCell(cell, row)) return null;
  // Progress names documents of all sorts; only the column of rules lists rules alone.
  const titles = field === 'institutions' ? titlesIn(cell.text) : [];
  const count = Math.max(countIn(cell.text, field === 'institutions') ?? 0, titles.length);
  return count > 0 ? { table, row, cell, count, titles } : null;
}

function countIn(text: string, mayStandAlone: boolean): number | null {
  const plain = squeeze(text).normalize('NFKC');
  const patterns = mayStandAlone ? [ALONE, ...IN_PROSE] : IN_PROSE;
  for (const pattern of patterns) {
    const number = pattern.exec(plain)?.[1];
    if (number !== undefined) return parseChineseNumber(number);
  }
  return null;
}

function titlesIn(text: string): string[] {
  return Array.from(text.matchAll(/《([^《》]{2,60})》/g), (match) => squeeze(match[1] ?? ''));
}
