import { readingPart } from './part-fault';
import type { ReadBudget } from './read-limits';
import type { SpreadsheetPackage } from './spreadsheet-package';
import { decodeUtf8 } from './utf8';
import { XmlScanner } from './xml-scanner';

/** A relationship of a part to another one, or to something outside of the package. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** The part's name from the root of the package; for an external one the target as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** Where a file keeps the workbook when the package itself does not say. */
const USUAL_WORKBOOK = 'xl/workbook.xml';

/** The part that is the workbook, by the relationships of the package. */
export function workbookTarget(relationships: readonly Relationship[]): string {
  return relationships.find(({ type }) => type === 'officeDocument')?.target ?? USUAL_WORKBOOK;
}

/**
 * The relationships of a part (`''` for the package itself), in file order; none when it has no such part.
 * @throws {UserError} as `SpreadsheetPackage.xml` does
 */
export function readRelationships(
  pack: SpreadsheetPackage,
  part: string,
  budget: ReadBudget,
): readonly Relationship[] {
  const folderEnd = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, folderEnd)}_rels/${part.slice(folderEnd)}.rels`;
  const xml = pack.xml(name, budget);
  if (!xml) return [];
  return readingPart(budget.path, name, () => {
    const relationships: Relationship[] = [];
    const tags = new XmlScanner(decodeUtf8(xml));
    while (tags.next()) {
      if (!tags.opens('Relationship')) continue;
      const target = tags.attribute('Target') ?? '';
      const external = tags.attribute('TargetMode') === 'External';
      relationships.push({
        id: tags.attribute('Id') ?? '',
        type: (tags.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolveTarget(part.slice(0, folderEnd), target),
        external,
      });
    }
    return relationships;
  });
}

/** A part's name from the root for a target as written in `folder` (with its slash, or empty). */
export function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const names: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
