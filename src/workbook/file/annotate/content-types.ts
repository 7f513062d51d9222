import { resolveTarget } from '../relationships';
import { escapeAttribute } from './escape-xml';
import type { PackageEditor } from './package-editor';
import { attributeOf, rootOf } from './xml-outline';

const PART = '[Content_Types].xml';

/**
 * Says of what type a part is, unless the types of its extension say so already.
 * @throws {UserError} `workbook-damaged` when the package has no types
 */
export function declareType(editor: PackageEditor, part: string, type: string): void {
  const types = editor.require(PART);
  const root = rootOf(types.text);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const known = root.children.some(
    (child) =>
      child.name === 'Default' &&
      attributeOf(types.text, child, 'Extension')?.toLowerCase() === extension &&
      attributeOf(types.text, child, 'ContentType')?.toLowerCase() === type.toLowerCase(),
  );
  if (known) return;
  const xml = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  if (root.empty) types.replace(root.openEnd - 2, root.openEnd, `>${xml}</${root.prefix}Types>`);
  else types.insert(root.contentEnd, xml);
}

/** The override of a part in the types, for taking it away. */
export function overridePlace(xml: string, part: string): { start: number; end: number } | undefined {
  return rootOf(xml).children.find(
    (child) =>
      child.name === 'Override' &&
      resolveTarget('', attributeOf(xml, child, 'PartName') ?? '').toLowerCase() === part.toLowerCase(),
  );
}
