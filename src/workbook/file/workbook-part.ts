import { documentSheetNumber } from '../../core/document-sheet';
import { sheetOfReference } from '../../core/location';
import type { SheetState } from '../../core/workbook';
import { PartFault } from './part-fault';
import { XmlScanner } from './xml-scanner';
import { decodeEscapes, decodeXml } from './xml-text';

/** What the workbook part says, with relationship ids still to be resolved. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: SheetState;
    readonly relationship: string;
  }[];
  /** In the order by which formulas number them: `[1]`, `[2]`. */
  readonly externalReferences: readonly string[];
  /** Names of the sheets that hold documents, see `documentSheetName`. */
  readonly documents: ReadonlySet<string>;
}

/**
 * Reads a workbook part; null when its root is not `workbook`, as in a document or a slide show.
 * @throws {PartFault} when the XML breaks off
 */
export function readWorkbookPart(xml: string): WorkbookPart | null {
  const tags = new XmlScanner(xml);
  if (!tags.next()) throw new PartFault('no root element');
  if (!tags.opens('workbook')) return null;
  let date1904 = false;
  const sheets: WorkbookPart['sheets'][number][] = [];
  const externalReferences: string[] = [];
  const documents = new Set<string>();
  while (tags.next()) {
    if (tags.opens('workbookPr')) date1904 = isTrue(tags.attribute('date1904'));
    else if (tags.opens('externalReference')) externalReferences.push(tags.attribute('id') ?? '');
    else if (isDocumentName(tags)) {
      const from = tags.after;
      tags.next();
      const sheet = sheetOfReference(decodeXml(xml.slice(from, tags.start)));
      if (sheet !== null) documents.add(sheet);
    } else if (tags.opens('sheet')) {
      sheets.push({
        name: decodeEscapes(tags.attribute('name') ?? ''),
        state: sheetState(tags.attribute('state')),
        relationship: tags.attribute('id') ?? '',
      });
    }
  }
  if (tags.depth !== 0) throw new PartFault('workbook without end');
  return { date1904, sheets, externalReferences, documents };
}

function isDocumentName(tags: XmlScanner): boolean {
  return (
    tags.opens('definedName') && !tags.empty && documentSheetNumber(tags.attribute('name') ?? '') !== null
  );
}

/** Whether an XML truth value is true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function sheetState(state: string | undefined): SheetState {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
