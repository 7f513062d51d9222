import type { Formatter } from '../formatters/formatter';
import { textFormatter } from '../formatters/text';
import { paintFor } from './paint';

/** The formats of `validate`. */
export const FORMATS = ['text', 'json', 'sarif', 'html', 'xlsx'] as const;

export type Format = (typeof FORMATS)[number];

/**
 * Loads a formatter when it is asked for: the library behind `xlsx` alone takes longer to load than all the rest.
 * The comments keep the bundle in one file.
 * @param toFile whether the result goes to a file, where colours have no place
 */
export async function loadFormatter(format: Format, toFile: boolean): Promise<Formatter> {
  switch (format) {
    case 'json':
      return (await import(/* webpackMode: "eager" */ '../formatters/json')).jsonFormatter;
    case 'sarif':
      return (await import(/* webpackMode: "eager" */ '../formatters/sarif')).sarifFormatter;
    case 'html':
      return (await import(/* webpackMode: "eager" */ '../formatters/html')).htmlFormatter;
    case 'xlsx':
      return (await import(/* webpackMode: "eager" */ '../formatters/xlsx')).xlsxFormatter;
    case 'text':
      return toFile ? textFormatter() : textFormatter(paintFor(process.stdout, process.env));
  }
}
