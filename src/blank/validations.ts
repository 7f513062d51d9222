import type { DataValidation } from 'exceljs';
import type { Field } from '../core/field';
import { columnLetters, quotedSheet } from '../core/location';
import type { Choices } from './choices';
import type { BlankLabels } from './labels';
import { hintOf } from './labels';

/** Excel takes a list written into the rule up to this many characters; a longer one stands on a sheet. */
const LONGEST_INLINE = 255;
/** Excel cuts hints off here. */
const LONGEST_HINT = 255;

/** Whether a list has to stand on a sheet: too long, or a value with the comma that separates values. */
export function needsSheet({ values }: Choices): boolean {
  return values.join(',').length + 2 > LONGEST_INLINE || values.some((value) => /[,，"]/.test(value));
}

/**
 * The rule and the hint that Excel shows at a column's cells; null for a column that takes anything and asks nothing.
 * @param listRange where the choices stand on the sheet of lists, null where they stand in the rule itself
 */
export function validationOf(
  field: Field,
  choices: Choices | null,
  listRange: string | null,
  labels: BlankLabels,
): DataValidation | null {
  const hint = hintOf(field, choices !== null, labels).slice(0, LONGEST_HINT);
  const rule = ruleOf(field, choices, listRange);
  if (rule === null && hint === '') return null;
  return {
    allowBlank: true,
    ...(rule ?? { type: 'custom', formulae: ['TRUE'] }),
    showErrorMessage: rule !== null,
    errorTitle: field.title,
    error: labels.refused,
    ...(hint !== '' && { showInputMessage: true, promptTitle: field.title, prompt: hint }),
  };
}

/** A deadline in words is a matter for the rules, so a date is only asked for, never forced. */
function ruleOf(
  { type, kind }: Field,
  choices: Choices | null,
  listRange: string | null,
): Pick<DataValidation, 'type' | 'formulae' | 'operator' | 'errorStyle'> | null {
  if (choices !== null) {
    const errorStyle = choices.closed ? 'stop' : 'warning';
    return { type: 'list', formulae: [listRange ?? `"${choices.values.join(',')}"`], errorStyle };
  }
  if (type === 'date') {
    const errorStyle = kind === 'deadline' ? 'warning' : 'stop';
    return { type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(1949, 9, 1))], errorStyle };
  }
  if (kind === 'serial') return null;
  if (type === 'integer')
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], errorStyle: 'stop' };
  if (type === 'number') {
    return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], errorStyle: 'stop' };
  }
  return null;
}

/** An absolute range of one column on another sheet: `'选项'!$B$1:$B$40`. */
export function absoluteRange(sheet: string, column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$1:$${letters}$${rows}`;
}
