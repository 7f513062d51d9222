import type { RowInsertion } from '../../../core/edit';
import { parseRangeName } from '../../../core/location';
import { isTorn } from '../../rows/spans';
import { rewriteXml } from './rewrite-xml';

/**
 * Whether a sheet's cells hold an array formula or a data table that the insertion would cut: Excel forbids that.
 * @param cells the XML of the cells
 */
export function cutsArray(cells: string, insertion: RowInsertion): boolean {
  if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(cells)) return false;
  return holdsTorn(cells, ['f'], 'ref', insertion);
}

/** Whether a pivot table would be cut. @param part the pivot table's XML */
export function cutsPivot(part: string, insertion: RowInsertion): boolean {
  return holdsTorn(part, ['location'], 'ref', insertion);
}

/** Whether a table would be cut whose rows come from a query or an XML map: what is fetched next would overwrite the new ones. */
export function cutsFedTable(part: string, insertion: RowInsertion): boolean {
  if (!/\stableType\s*=\s*["'](?:queryTable|xml)["']/.test(part)) return false;
  return holdsTorn(part, ['table'], 'ref', insertion);
}

function holdsTorn(
  xml: string,
  names: readonly string[],
  attribute: string,
  insertion: RowInsertion,
): boolean {
  let found = false;
  rewriteXml(xml, (tag) => {
    const range = names.includes(tag.name) ? parseRangeName(tag.attribute(attribute) ?? '') : null;
    found ||= range !== null && range.top !== range.bottom && isTorn(range, insertion);
    return null;
  });
  return found;
}
