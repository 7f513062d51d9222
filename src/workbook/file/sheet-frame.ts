import { parseRangeName, type Range } from '../../core/location';
import type { Label } from '../../core/workbook';
import { pageLines } from './page-lines';
import type { ReadBudget } from './read-limits';
import { LAST_COLUMN, LAST_ROW } from './sheet-words';
import { isTrue } from './workbook-part';
import { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

const HEADERS = ['oddHeader', 'evenHeader', 'firstHeader'];
const FOOTERS = ['oddFooter', 'evenFooter', 'firstFooter'];

/** What a sheet part says around its cells. */
export interface SheetFrame {
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly Range[];
  readonly autoFilter: Range | null;
  readonly isProtected: boolean;
  readonly pageLabels: readonly Pick<Label, 'place' | 'text'>[];
}

/**
 * Reads what stands before and after the cells of a worksheet.
 * @param head the XML from the beginning to the cells, @param tail the XML after them
 * @throws {PartFault} when the XML is broken
 */
export function readSheetFrame(head: string, tail: string, budget: ReadBudget): SheetFrame {
  return { hiddenColumns: readHiddenColumns(head), ...readTail(tail, budget) };
}

function readHiddenColumns(head: string): Range[] {
  const hidden: Range[] = [];
  const tags = new XmlScanner(head);
  while (tags.next()) {
    if (!tags.opens('col') || !isTrue(tags.attribute('hidden'))) continue;
    const left = Number(tags.attribute('min'));
    const right = Math.min(Number(tags.attribute('max')), LAST_COLUMN);
    if (left >= 1 && left <= right) hidden.push({ top: 1, left, bottom: LAST_ROW, right });
  }
  return hidden;
}

/** Filters and protection count as children of the sheet only: saved views repeat them. */
function readTail(tail: string, budget: ReadBudget): Omit<SheetFrame, 'hiddenColumns'> {
  const merges = new Map<string, Range>();
  let autoFilter: Range | null = null;
  let isProtected = false;
  const pageLabels: SheetFrame['pageLabels'][number][] = [];
  const tags = new XmlScanner(tail);
  while (tags.next()) {
    if (tags.opens('mergeCell')) {
      const name = tags.attribute('ref') ?? '';
      const range = parseRangeName(name);
      if (range) merges.set(name, range);
      if ((merges.size & 0xff) === 0) budget.checkTime();
    } else if (tags.depth === 0 && tags.opens('autoFilter')) {
      autoFilter = parseRangeName(tags.attribute('ref') ?? '');
    } else if (tags.depth === 0 && tags.opens('sheetProtection')) {
      isProtected = isTrue(tags.attribute('sheet'));
    } else if (HEADERS.some((name) => tags.opens(name))) {
      pageLabels.push(...labelled('header', tags.text()));
    } else if (FOOTERS.some((name) => tags.opens(name))) {
      pageLabels.push(...labelled('footer', tags.text()));
    }
  }
  return { merges: [...merges.values()], autoFilter, isProtected, pageLabels };
}

function labelled(place: Label['place'], stored: string): SheetFrame['pageLabels'] {
  return pageLines(decodeEscapes(stored)).map((text) => ({ place, text }));
}
