import { readRelationships } from '../relationships';
import { declareType } from './content-types';
import { escapeAttribute } from './escape-xml';
import { XML_HEADER } from './namespaces';
import type { PackageEditor } from './package-editor';
import { rootOf } from './xml-outline';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Relationships of one part that are added together: ids are given by counting up from what the part has. */
export class AddedRelationships {
  private readonly taken: Set<string>;
  private readonly xml: { id: string; type: string; target: string }[] = [];

  constructor(
    private readonly editor: PackageEditor,
    private readonly part: string,
  ) {
    this.taken = new Set(readRelationships(editor.pack, part, editor.budget).map(({ id }) => id));
  }

  /** @param type the whole address of the type, @param target a part's name from the root. Gives the id. */
  add(type: string, target: string): string {
    let number = this.taken.size + 1;
    while (this.taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.taken.add(id);
    this.xml.push({ id, type, target });
    return id;
  }

  /** Writes what was added into the package. */
  write(): void {
    if (this.xml.length === 0) return;
    const folderEnd = this.part.lastIndexOf('/') + 1;
    const name = `${this.part.slice(0, folderEnd)}_rels/${this.part.slice(folderEnd)}.rels`;
    const existing = this.editor.edit(name);
    const root = existing && rootOf(existing.text);
    const prefix = root?.prefix ?? '';
    const xml = this.xml
      .map(
        ({ id, type, target }) =>
          `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(this.part, target))}"/>`,
      )
      .join('');
    if (!existing || !root) {
      this.editor.add(name, `${XML_HEADER}<Relationships xmlns="${NAMESPACE}">${xml}</Relationships>`);
      declareType(this.editor, name, TYPE);
    } else if (root.empty) {
      existing.replace(root.openEnd - 2, root.openEnd, `>${xml}</${prefix}Relationships>`);
    } else {
      existing.insert(root.contentEnd, xml);
    }
  }
}

/** A target as seen from the part's folder: some readers do not know targets from the root. */
function relativeTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const names = to.split('/');
  const differs = names.findIndex((name, index) => index === names.length - 1 || folders[index] !== name);
  return '../'.repeat(folders.length - differs) + names.slice(differs).join('/');
}
