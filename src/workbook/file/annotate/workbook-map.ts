import { UserError } from '../../../core/errors';
import { readingPart } from '../part-fault';
import { type Relationship, readRelationships, workbookTarget } from '../relationships';
import { readWorkbookPart } from '../workbook-part';
import { type Namespaces, namespacesOf } from './namespaces';
import type { PackageEditor } from './package-editor';

/** Where the workbook keeps what marks are added to. */
export interface WorkbookMap {
  readonly part: string;
  readonly namespaces: Namespaces;
  readonly relationships: readonly Relationship[];
  /** Every sheet in order; `part` is null for one that has no cells (charts, dialogs) or is missing. */
  readonly sheets: readonly { readonly name: string; readonly part: string | null }[];
}

/** @throws {UserError} `workbook-not-spreadsheet`, `workbook-damaged` */
export function mapWorkbook(editor: PackageEditor): WorkbookMap {
  const { pack, budget } = editor;
  const part = workbookTarget(readRelationships(pack, '', budget));
  const xml = editor.xml(part);
  const read = xml === null ? null : readingPart(budget.path, part, () => readWorkbookPart(xml));
  if (xml === null || !read) throw new UserError('workbook-not-spreadsheet', { path: budget.path });
  const relationships = readRelationships(pack, part, budget);
  const sheets = read.sheets.map(({ name, relationship }) => {
    const found = relationships.find(({ id, type }) => id === relationship && type === 'worksheet');
    return { name, part: found && pack.entry(found.target) ? found.target : null };
  });
  return { part, namespaces: namespacesOf(xml), relationships, sheets };
}
