import { UserError } from '../core/errors';
import type { Language } from '../core/language';

/** @throws {UserError} `language-unknown` */
export function parseLanguage(value: string): Language {
  if (value === 'zh-CN' || value === 'en') return value;
  throw new UserError('language-unknown', { value });
}

/** @throws {UserError} `day-invalid` unless the text is a real day written as 2023-12-31 */
export function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value)
  ) {
    return value;
  }
  throw new UserError('day-invalid', { value });
}

/** One of the formats a command knows. @throws {UserError} `format-unknown` */
export function parseFormat<F extends string>(value: string, choices: readonly F[]): F {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UserError('format-unknown', { value, choices: choices.join(', ') });
  return found;
}
