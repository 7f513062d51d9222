import { UserError } from '../../core/errors';
import type { Label } from '../../core/workbook';
import { readingPart } from './part-fault';
import type { ReadBudget } from './read-limits';
import type { Relationship } from './relationships';
import type { SpreadsheetPackage } from './spreadsheet-package';
import { XmlScanner } from './xml-scanner';

/** Properties that users write; what programs note for themselves (dates, versions, sheet names) is left out. */
const WRITTEN = [
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'contentStatus',
  'Company',
  'Manager',
];
/** Built-in properties are in two parts, one for all documents and one of Office; the user's own are in a third. */
const PARTS = ['core-properties', 'extended-properties', 'custom-properties'];

/**
 * The properties of a file as labels. A file may lack them, and a damaged part of them does not keep it from being read.
 * @param relationships those of the package
 * @throws {UserError} `workbook-too-large`, `workbook-too-slow`, `workbook-doctype`
 */
export function readDocumentProperties(
  pack: SpreadsheetPackage,
  relationships: readonly Relationship[],
  budget: ReadBudget,
): Label[] {
  const texts = relationships
    .filter(({ type, external }) => PARTS.includes(type) && !external)
    .flatMap(({ target }) => {
      try {
        const xml = pack.text(target, budget);
        return xml === null ? [] : readingPart(budget.path, target, () => propertyTexts(xml));
      } catch (error) {
        if (error instanceof UserError && error.code === 'workbook-damaged') return [];
        throw error;
      }
    });
  return texts.map((text) => ({ sheet: '', place: 'property', text }));
}

/** The texts of one part, those of the user's own properties with their names. @throws {PartFault} */
function propertyTexts(xml: string): string[] {
  const texts: string[] = [];
  const tags = new XmlScanner(xml);
  let name: string | null = null;
  while (tags.next()) {
    if (tags.is('property')) name = tags.closing ? null : (tags.attribute('name') ?? '');
    else if (name !== null && tags.depth === 2 && !tags.closing) texts.push(`${name}：${tags.text().trim()}`);
    else if (WRITTEN.some((each) => tags.opens(each))) texts.push(tags.text().trim());
  }
  return texts.filter((text) => text !== '');
}
