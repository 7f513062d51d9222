import { type Row, textOf } from '../../core/table';
import type { UnitSettings } from '../../ledger/settings';
import { squeeze } from '../../text/normalize';

/**
 * Whether a row's wording was given from above, so that likeness is no fault: the unit marks it so in the remarks or
 * the reason for a change, or one of its cells holds a text that the settings list (design decision 18).
 */
export function isTemplateRow(row: Row, { templates }: Pick<UnitSettings, 'templates'>): boolean {
  if (['remark', 'changeReason'].some((name) => /统一模板|统一内容/.test(textOf(row, name)))) return true;
  if (templates.length === 0) return false;
  const given = new Set(templates.map(squeeze));
  return [...row.cells.values()].some(({ text }) => text !== '' && given.has(squeeze(text)));
}
