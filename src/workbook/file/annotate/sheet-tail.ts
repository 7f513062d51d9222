import { PartFault } from '../part-fault';
import { findCells } from '../sheet-part';
import { SheetTags } from '../sheet-tags';
import { decodeUtf8 } from '../utf8';
import { outlineXml, type XmlElement } from './xml-outline';

/** What stands after a sheet's cells, in the order the schema wants (ECMA-376 part 1, 18.3.1.99 CT_Worksheet). */
const ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const LESS = 0x3c;
const CLOSE = '/sheetData';

/** The XML after a sheet's cells with its elements, and the prefix that the sheet's elements bear. */
export interface SheetTail {
  readonly prefix: string;
  readonly elements: readonly XmlElement[];
  /** Where the worksheet is closed. */
  readonly end: number;
}

/**
 * Where the XML after a sheet's cells begins, as a byte offset: the cells themselves, nearly all of it, are not looked at.
 * @throws {PartFault} when there is no end of cells
 */
export function tailStart(xml: Uint8Array): number {
  const cells = findCells(xml);
  if (!cells) throw new PartFault('no worksheet');
  const open = new SheetTags(xml, cells.start);
  if (open.next() && open.empty) return open.end;
  const name = cells.prefix === '' ? CLOSE : `/${cells.prefix}sheetData`;
  for (let at = xml.lastIndexOf(LESS); at > cells.start; at = xml.lastIndexOf(LESS, at - 1)) {
    const tag = decodeUtf8(xml.subarray(at + 1, at + 1 + name.length + 1));
    if (!tag.startsWith(name) || !/[\s>]$/.test(tag)) continue;
    const end = xml.indexOf(0x3e, at);
    if (end >= 0) return end + 1;
  }
  throw new PartFault('cells without end');
}

/** What a sheet's XML holds from {@link tailStart} on. @throws {PartFault} when the XML is broken */
export function readTail(xml: string): SheetTail {
  const outline = outlineXml(xml);
  const prefix = /^<\/((?:[\w.-]+:)?)worksheet/.exec(xml.slice(outline.end))?.[1];
  if (prefix === undefined) throw new PartFault('worksheet without end');
  return { prefix, ...outline };
}

/** Where an element of that name belongs: after those of its name, before what the schema wants behind it. */
export function placeFor(xml: string, tail: SheetTail, name: string): number {
  const rank = ORDER.indexOf(name);
  return tail.elements.find((element) => rankOf(xml, element) > rank)?.start ?? tail.end;
}

/** Alternatives stand where what they choose from would stand. */
function rankOf(xml: string, element: XmlElement): number {
  if (element.name !== 'AlternateContent') return ORDER.indexOf(element.name);
  const inside = xml.slice(element.openEnd, element.contentEnd);
  return ORDER.findIndex((name) => new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`).test(inside));
}
