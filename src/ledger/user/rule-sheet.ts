import type { Workbook } from '../../core/workbook';
import { readEntrySheets, type SheetEntry } from './entry-sheet';
import type { OwnRulePart } from './own-rule-fault';

/** Headers of a rule sheet; a part without a column is named at the rule's number. */
export const RULE_COLUMNS: Readonly<Record<OwnRulePart, string>> = {
  id: '规则编号',
  ledger: '台账',
  field: '字段',
  when: '当',
  require: '必须',
  severity: '级别',
  message: '提示',
  basis: '依据',
};

/** The rules of all rule sheets of a workbook, in order; null when no sheet has the headers 规则编号 and 必须. */
export function readRuleSheets(workbook: Workbook): SheetEntry<OwnRulePart>[] | null {
  return readEntrySheets(workbook, { titles: RULE_COLUMNS, telling: ['id', 'require'] });
}
