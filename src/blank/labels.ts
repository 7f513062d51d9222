import type { Field } from '../core/field';
import type { Language } from '../core/language';

/** Words of a new workbook. Titles and headers stay Chinese in every language: they are the ledger's own. */
export interface BlankLabels {
  readonly required: string;
  readonly date: string;
  readonly count: string;
  readonly amount: string;
  readonly choose: string;
  readonly refused: string;
  /** Name of the sheet that holds long lists. */
  readonly choicesSheet: string;
}

export const LABELS: Readonly<Record<Language, BlankLabels>> = {
  'zh-CN': {
    required: '必填。',
    date: '填写日期，如 2023-06-30。',
    count: '填写整数，不带单位。',
    amount: '填写数字，以元为单位，不带“元”“万元”。',
    choose: '从下拉列表中选择。',
    refused: '填写的内容不符合本列要求。',
    choicesSheet: '选项',
  },
  en: {
    required: 'Required. ',
    date: 'A date, such as 2023-06-30. ',
    count: 'A whole number without a unit. ',
    amount: 'A number in yuan without a unit. ',
    choose: 'Choose from the list. ',
    refused: 'This column does not take that value.',
    choicesSheet: '选项',
  },
};

/** What a cell of the column asks for, for the hint that Excel shows beside it; empty where anything may be written. */
export function hintOf(field: Field, hasChoices: boolean, labels: BlankLabels): string {
  const required = field.constraints?.required === true ? labels.required : '';
  return required + shapeOf(field, hasChoices, labels);
}

function shapeOf({ type, kind }: Field, hasChoices: boolean, labels: BlankLabels): string {
  if (hasChoices) return labels.choose;
  if (type === 'date') return labels.date;
  if (kind === 'amount') return labels.amount;
  return type === 'integer' && kind !== 'serial' ? labels.count : '';
}
