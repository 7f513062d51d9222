import { UserError } from '../../core/errors';
import type { Label, Sheet, Workbook } from '../../core/workbook';
import type { CellResources } from './cell-maker';
import { readDocumentProperties } from './document-properties';
import { readDateStyles } from './number-formats';
import { readingPart } from './part-fault';
import type { ReadBudget } from './read-limits';
import { type Relationship, readRelationships, workbookTarget } from './relationships';
import { scanSheetRows, sheetContext } from './scan-sheet';
import { readSharedStrings } from './shared-strings';
import { readSheetFrame } from './sheet-frame';
import { findCells } from './sheet-part';
import type { SheetContext } from './sheet-scanner';
import type { SpreadsheetPackage } from './spreadsheet-package';
import { decodeUtf8 } from './utf8';
import type { WantedParts } from './wanted-parts';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** Where a sheet is kept, and whether its cells are locked. */
export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly isProtected: boolean;
}

/** A workbook with the parts its sheets came from, in the same order. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly sources: readonly SheetSource[];
}

/**
 * Reads a whole workbook out of its package. Chart, dialog and macro sheets have no cells and are left out.
 * @param sheetXml gives the XML of a sheet part that has been edited, or null for the one in the package
 * @throws {UserError} `workbook-not-spreadsheet`, `workbook-damaged`, `workbook-doctype` or one of the limits
 */
export function readWorkbook(
  pack: SpreadsheetPackage,
  budget: ReadBudget,
  sheetXml: (part: string) => Uint8Array | null,
  wanted: WantedParts,
): ReadWorkbook {
  const packageRelationships = readRelationships(pack, '', budget);
  const { name, part } = openWorkbookPart(pack, packageRelationships, budget);
  const relationships = readRelationships(pack, name, budget);
  const resources =
    wanted.lastRow === 0
      ? { sharedTexts: [], dateStyles: new Uint8Array(), date1904: part.date1904 }
      : readCellResources(pack, relationships, part.date1904, budget);
  const context = sheetContext(resources, budget);
  const sheets: Sheet[] = [];
  const sources: SheetSource[] = [];
  const labels: Label[] = [];
  for (const entry of part.sheets) {
    if (wanted.sheet?.(entry.name) === false) continue;
    const relationship = relationships.find((candidate) => candidate.id === entry.relationship);
    if (!relationship) throw new UserError('workbook-damaged', { path: budget.path, part: name });
    if (relationship.type !== 'worksheet') continue;
    const target = relationship.target;
    const xml = sheetXml(target) ?? pack.requiredXml(target, budget);
    const read = readingPart(budget.path, target, () => readSheet(xml, entry, context, wanted.lastRow));
    if (!read) continue;
    sheets.push(part.documents.has(entry.name) ? { ...read.sheet, isDocument: true } : read.sheet);
    sources.push({ name: entry.name, part: target, isProtected: read.isProtected });
    labels.push(...read.labels);
  }
  labels.push(...readDocumentProperties(pack, packageRelationships, budget));
  const workbook: Workbook = {
    path: budget.path,
    sheets,
    date1904: part.date1904,
    externalLinks: readExternalLinks(pack, part, relationships, budget),
    hasMacros: [...pack.names()].some((name) => name.endsWith('vbaproject.bin')),
    ...(labels.length > 0 && { labels }),
  };
  return { workbook, sources };
}

function openWorkbookPart(
  pack: SpreadsheetPackage,
  relationships: readonly Relationship[],
  budget: ReadBudget,
): { name: string; part: WorkbookPart } {
  const name = workbookTarget(relationships);
  const xml = pack.xml(name, budget);
  const part = xml && readingPart(budget.path, name, () => readWorkbookPart(decodeUtf8(xml)));
  if (!part) throw new UserError('workbook-not-spreadsheet', { path: budget.path });
  return { name, part };
}

function readCellResources(
  pack: SpreadsheetPackage,
  relationships: readonly Relationship[],
  date1904: boolean,
  budget: ReadBudget,
): CellResources {
  const read = <T>(type: string, none: T, parse: (xml: string) => T): T => {
    const part = relationships.find((relationship) => relationship.type === type)?.target;
    const xml = part === undefined ? null : pack.text(part, budget);
    return part === undefined || xml === null ? none : readingPart(budget.path, part, () => parse(xml));
  };
  const sharedTexts = read('sharedStrings', [], (xml) => readSharedStrings(xml, budget));
  const dateStyles = read('styles', new Uint8Array(), readDateStyles);
  return { sharedTexts, dateStyles, date1904 };
}

function readSheet(
  xml: Uint8Array,
  entry: WorkbookPart['sheets'][number],
  context: SheetContext,
  lastRow: number | undefined,
): { sheet: Sheet; isProtected: boolean; labels: Label[] } | null {
  const cells = findCells(xml);
  if (!cells) return null;
  const { rows, end } = scanSheetRows(xml, cells.start, context, lastRow);
  const head = decodeUtf8(xml.subarray(0, cells.start));
  const frame = readSheetFrame(head, decodeUtf8(xml.subarray(end)), context.budget);
  const { merges, hiddenColumns, autoFilter, isProtected, pageLabels } = frame;
  const sheet: Sheet = {
    name: entry.name,
    state: entry.state,
    rows,
    merges,
    hiddenColumns,
    ...(autoFilter && { autoFilter }),
  };
  const labels = pageLabels.map((label) => ({ sheet: entry.name, ...label }));
  return { sheet, isProtected, labels };
}

function readExternalLinks(
  pack: SpreadsheetPackage,
  part: WorkbookPart,
  relationships: readonly Relationship[],
  budget: ReadBudget,
): string[] {
  return part.externalReferences.flatMap((id) => {
    const link = relationships.find((relationship) => relationship.id === id);
    if (!link || link.external) return [];
    return readRelationships(pack, link.target, budget)
      .filter(({ external }) => external)
      .map(({ target }) => readableAddress(target));
  });
}

/** Addresses are stored percent-encoded; one that is not well encoded stays as it is. */
function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
