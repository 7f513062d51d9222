import { attributePlace, childOf, rootOf } from './annotate/xml-outline';
import { decodeUtf8, encodeUtf8 } from './utf8';
import { BEHIND_CALCULATION } from './workbook-order';
import { isTrue } from './workbook-part';

const FLAG = 'fullCalcOnLoad';

/**
 * A workbook part that asks for every formula to be computed when the file is opened (ECMA-376 part 1, 18.2.2): the values
 * kept with formulas are those of the cells before an edit. Nothing else changes; the same bytes where it asks already.
 * @throws {PartFault} when the XML is broken
 */
export function recalculatedOnOpening(bytes: Uint8Array): Uint8Array {
  const xml = decodeUtf8(bytes);
  const root = rootOf(xml);
  const calculation = childOf(root, 'calcPr');
  if (!calculation) {
    const next = root.children.find(({ name }) => BEHIND_CALCULATION.includes(name));
    const at = next?.start ?? root.contentEnd;
    return encodeUtf8(`${xml.slice(0, at)}<${root.prefix}calcPr ${FLAG}="1"/>${xml.slice(at)}`);
  }
  const value = attributePlace(xml, calculation, FLAG);
  if (value) {
    if (isTrue(xml.slice(value.start, value.end))) return bytes;
    return encodeUtf8(`${xml.slice(0, value.start)}1${xml.slice(value.end)}`);
  }
  const nameEnd = calculation.start + `<${calculation.prefix}${calculation.name}`.length;
  return encodeUtf8(`${xml.slice(0, nameEnd)} ${FLAG}="1"${xml.slice(nameEnd)}`);
}
