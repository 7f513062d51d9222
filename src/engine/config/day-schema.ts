import { z } from 'zod';
import { isoDay, parseDate } from '../../text/date';

/** A day in any way of writing that ledgers know, as ISO: 2023-07-05, 2023年7月5日. */
export const daySchema = z
  .string()
  .trim()
  .transform((text, context) => {
    const date = parseDate(text);
    const iso = date?.precision === 'day' && date.valid ? isoDay(date) : null;
    if (iso !== null) return iso;
    context.addIssue({ code: 'invalid_format', format: 'date', input: text });
    return z.NEVER;
  });
