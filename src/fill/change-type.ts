import { type Row, type Table, textOf } from '../core/table';
import type { MatchedRow } from '../ledger/match-rows';
import { parseLevel } from '../text/level';
import { squeeze } from '../text/normalize';
import type { FillContext, Filler, Question } from './filler';
import { textInto } from './shared/answer-in';
import { blankOf, blanksOfOneRow } from './shared/open-cells';
import { previousRows } from './shared/previous-rows';
import { proposalFor } from './shared/proposal-for';

/** What a risk is: a change here is a change of the risk point, one of a name or a number is not. */
const COMPARED: readonly string[] = [
  'risk',
  'riskLevel',
  'likelihood',
  'consequence',
  'measures',
  'riskType',
];

/** Where a unit gives its reasons. */
const REASONS: readonly string[] = ['changeReason', 'remark'];

/** F16: what became of each risk point since the period before. */
export const changeType: Filler = {
  id: 'change-type',
  code: 'F16',
  safety: 'safe',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '补填空着的变更类型。',
      how: '与上期台账逐行比对：上期没有的为新增，风险点、类型、等级、措施都没变的为保留，有变的为调整；等级有升降而没有写原因的，列出请填报人说明。没有上期台账时不填。',
    },
    en: {
      what: 'Fills a blank kind of change.',
      how: 'Held against the period before: 新增 for a new row, 保留 where risk, kind, level and measures are the same, else 调整. A level that changed without a reason is asked about.',
    },
  },
  propose(table, context) {
    const previous = previousRows(table, context);
    if (!previous) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'changeType').flatMap((blank) => {
      if (textOf(blank.row, 'risk') === '') return [];
      const pair = previous.pairs.get(blank.row);
      if (!pair) return [proposalFor(this, blank, '新增', { messageId: 'added', data: {} })];
      const data = { row: pair.before.row.row, level: textOf(pair.before.row, 'riskLevel') || '—' };
      const changed = changedTitles(pair, table);
      if (changed.length === 0) return [proposalFor(this, blank, '保留', { messageId: 'kept', data })];
      const source = { messageId: 'changed', data: { ...data, fields: changed } };
      return [proposalFor(this, blank, '调整', source)];
    });
  },
  ask(table, context) {
    const previous = previousRows(table, context);
    const pairs = previous ? table.rows.flatMap((row) => previous.pairs.get(row) ?? []) : [];
    return pairs.flatMap((pair): Question[] => {
      const [before, after] = [textOf(pair.before.row, 'riskLevel'), textOf(pair.after.row, 'riskLevel')];
      const cell = pair.after.row.cells.get('riskLevel');
      if (!cell || sameLevel(before, after, context) || hasReason(pair.after.row)) return [];
      const field = pair.after.row.cells.has('changeReason') ? 'changeReason' : 'remark';
      const source = { messageId: 'reason', data: { before, after } };
      const answer = textInto(blankOf(table, pair.after.row, field));
      return [{ filler: this.id, field, source, at: cell.at, answer }];
    });
  },
};

function changedTitles({ before, after }: MatchedRow, table: Table): string[] {
  const isBoth = (name: string): boolean => before.row.cells.has(name) && after.row.cells.has(name);
  return COMPARED.filter((name) => isBoth(name) && !isSame(name, before.row, after.row)).map(
    (name) => table.fields.find((field) => field.name === name)?.title ?? name,
  );
}

function isSame(name: string, before: Row, after: Row): boolean {
  const plain = (row: Row): string => squeeze(textOf(row, name)).replaceAll(/[\p{P}\p{S}]/gu, '');
  if (plain(before) === plain(after)) return true;
  const levels = [before, after].map((row) => parseLevel(textOf(row, name))?.level);
  return name === 'riskLevel' && levels[0] !== undefined && levels[0] === levels[1];
}

function sameLevel(before: string, after: string, { settings }: FillContext): boolean {
  const [a, b] = [before, after].map((text) => parseLevel(text, settings.levels.mapping)?.level);
  return a === undefined || b === undefined || a === b;
}

function hasReason(row: Row): boolean {
  return REASONS.some((name) => textOf(row, name) !== '');
}
