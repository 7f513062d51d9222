import { type Row, textOf } from '../../core/table';

/** Whether the unit marks the row as wording given from above, so that likeness is no fault (design decision 18). */
export function isTemplateRow(row: Row): boolean {
  return ['remark', 'changeReason'].some((name) => /统一模板|统一内容/.test(textOf(row, name)));
}
