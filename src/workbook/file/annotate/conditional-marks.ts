import { SEVERITIES, type Severity } from '../../../core/issue';
import { rangeName } from '../../../core/location';
import { type Mark, markFormula } from '../../../core/mark';
import type { EditedPart } from './edited-part';
import { escapeContent } from './escape-xml';
import { placeFor, type SheetTail } from './sheet-tail';

/** More ranges than this in one attribute are spread over several formats: some programs stop reading. */
const MOST_RANGES = 400;

/**
 * Colours marked cells by conditional formats behind the sender's own, so that no cell's own format changes.
 * @param formats the number of each severity's differential format in the workbook's styles
 */
export function addConditionalFormats(
  sheet: EditedPart,
  tail: SheetTail,
  marks: readonly Mark[],
  formats: Readonly<Record<Severity, number>>,
): void {
  let priority = highestPriority(sheet.text);
  const { prefix } = tail;
  const xml = SEVERITIES.flatMap((severity) =>
    chunks(rangesOf(marks.filter((mark) => mark.severity === severity))).map((ranges) => {
      priority += 1;
      return (
        `<${prefix}conditionalFormatting sqref="${ranges.join(' ')}">` +
        `<${prefix}cfRule type="expression" dxfId="${formats[severity]}" priority="${priority}">` +
        `<${prefix}formula>${escapeContent(markFormula(severity))}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
      );
    }),
  );
  sheet.insert(placeFor(sheet.text, tail, 'conditionalFormatting'), xml.join(''));
}

/** Cells one below the other become one range. */
function rangesOf(marks: readonly Mark[]): string[] {
  const ranges: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of [...marks].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last && last.column === column && row <= last.bottom + 1) last.bottom = Math.max(row, last.bottom);
    else ranges.push({ column, top: row, bottom: row });
  }
  return ranges.map(({ column, top, bottom }) => rangeName({ top, bottom, left: column, right: column }));
}

function chunks(ranges: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ranges.length / MOST_RANGES) }, (_, index) =>
    ranges.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES),
  );
}

/** Priorities are unique in a sheet; formats in its extensions count too. */
function highestPriority(tail: string): number {
  return [...tail.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)].reduce(
    (highest, [, priority]) => Math.max(highest, Number(priority)),
    0,
  );
}
