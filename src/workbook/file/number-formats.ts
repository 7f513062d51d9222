import { isDateFormat } from '../date-format';
import { XmlScanner } from './xml-scanner';

/** Formats that need no code in the file: the common ones, and those of Chinese and other East Asian versions. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  ...idsFrom(14, 22),
  ...idsFrom(27, 36),
  45,
  47,
  ...idsFrom(50, 58),
]);

/**
 * For each cell style (`s` of a cell) whether its numbers are dates: 1 or 0.
 * @param xml the styles part
 * @throws {PartFault} when the XML breaks off
 */
export function readDateStyles(xml: string): Uint8Array {
  const codes = new Map<number, string>();
  const dates: number[] = [];
  let inCellStyles = false;
  const tags = new XmlScanner(xml);
  while (tags.next()) {
    if (tags.is('cellXfs')) inCellStyles = !tags.closing && !tags.empty;
    else if (tags.opens('numFmt'))
      codes.set(Number(tags.attribute('numFmtId')), tags.attribute('formatCode') ?? '');
    else if (inCellStyles && tags.opens('xf')) dates.push(Number(tags.attribute('numFmtId') ?? 0));
  }
  return Uint8Array.from(dates, (id) => (isDateFormatId(id, codes.get(id)) ? 1 : 0));
}

function isDateFormatId(id: number, code: string | undefined): boolean {
  return code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code);
}

function idsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
