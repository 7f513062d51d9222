import type { XmlElement } from './xml';

/** What shows no text of the line: deleted and moved text, field codes, pictures, text boxes, and how a word is read aloud. */
export const SILENT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'txbxContent',
  'footnoteReference',
  'commentReference',
  'rt',
]);

/** Paragraphs and tables, also those inside content controls and other wrappers that Word puts around blocks. */
export function blocksOf(container: XmlElement): XmlElement[] {
  return container.children.flatMap((child) => {
    if (child.kind === 'text' || SILENT.has(child.name)) return [];
    return child.name === 'p' || child.name === 'tbl' ? [child] : blocksOf(child);
  });
}

/** The elements of a name in a container, however they are wrapped; none inside one of them. */
export function within(container: XmlElement, name: string): XmlElement[] {
  return container.children.flatMap((child) => {
    if (child.kind === 'text' || SILENT.has(child.name)) return [];
    return child.name === name ? [child] : within(child, name);
  });
}
