import type { Field, FieldKind } from '../../core/field';
import type { BoundCell, Row } from '../../core/table';
import { isoDay, parseDate } from '../../text/date';
import { cellText } from '../cell-text';
import { MISSING_VALUES } from '../definition';
import type { RowValue } from './expression';

const NUMBERS: readonly FieldKind[] = ['serial', 'count', 'amount', 'scale'];

/** The values of fields in a row by column title, as expressions see them. A field without a column has none. */
export function rowValues(row: Row, fields: readonly Field[]): Map<string, RowValue> {
  const values = new Map<string, RowValue>();
  for (const { name, title } of fields) {
    const cell = row.cells.get(name);
    if (cell) values.set(title, cellValue(cell));
  }
  return values;
}

/**
 * Null for a blank cell, a cell in error and a dash; an ISO day for a date, written as one or in words (2023年3月14日);
 * a number for a number, and for its digits in a column of numbers; otherwise the text, trimmed.
 */
function cellValue({ cell, text, field }: BoundCell): RowValue {
  if (MISSING_VALUES.includes(text)) return null;
  if (cell.date !== undefined) return cell.date.slice(0, 10);
  // Several fields may share a cell, and then the cell's own value is not the field's.
  if (typeof cell.value !== 'string' && cellText(cell) === text) return cell.value;
  if (field.type === 'date') return dayOf(text) ?? text;
  if (NUMBERS.includes(field.kind) || field.type === 'number' || field.type === 'integer') {
    return numberOf(text) ?? text;
  }
  return text;
}

function dayOf(text: string): string | null {
  const date = parseDate(text);
  return date && isoDay(date);
}

function numberOf(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(digits) ? Number(digits) : null;
}
