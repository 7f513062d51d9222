import type { XmlElement } from '../../document/xml';
import type { ParagraphTag, TaggedParagraph } from './tagged-paragraph';
import { blockRole } from './typed-tag';

/** A row that a block repeats or leaves out: its tags now stand before and after the row, or in place of it. */
export interface LiftedRow {
  readonly row: XmlElement;
  readonly table: XmlElement;
  readonly before: readonly (readonly [ParagraphTag, TaggedParagraph])[];
  readonly after: readonly (readonly [ParagraphTag, TaggedParagraph])[];
  /** True for a row that held nothing but a block's tag: it goes. */
  readonly replaced: boolean;
}

/**
 * Lifts blocks that a clerk types into the first and the last cell of a row, and rows that hold nothing but a tag, to the
 * level of rows: `{{#each}}` in a table repeats rows.
 */
export function liftRows(root: XmlElement, paragraphs: readonly TaggedParagraph[]): LiftedRow[] {
  return rowsOf(root).flatMap(({ row, table }) => liftRow(row, table, paragraphs) ?? []);
}

function rowsOf(root: XmlElement): { row: XmlElement; table: XmlElement }[] {
  return root.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    const own = child.name === 'tr' ? [{ row: child, table: root }] : [];
    return [...own, ...rowsOf(child)];
  });
}

function liftRow(
  row: XmlElement,
  table: XmlElement,
  paragraphs: readonly TaggedParagraph[],
): LiftedRow | null {
  const own = paragraphs.filter(({ element }) => element.start >= row.start && element.end <= row.end);
  const tags = own.flatMap((paragraph) => paragraph.tags.map((tag) => [tag, paragraph] as const));
  const [first, last] = [tags[0], tags.at(-1)];
  if (!first || !last || tags.some(([tag]) => tag.lifted)) return null;
  const text = own
    .map((paragraph) => paragraph.text)
    .join('')
    .trim();
  if (tags.length === 1 && text.length === first[0].end - first[0].start && blockRole(first[0].text)) {
    first[0].lifted = true;
    return { row, table, before: [first], after: [], replaced: true };
  }
  const cells = row.children.filter((child) => child.kind === 'element' && child.name === 'tc');
  const spansCells = cells.length > 1 && first[1].parent !== last[1].parent;
  const opens = blockRole(first[0].text)?.role === 'open' && text.startsWith(shown(first));
  const closes = blockRole(last[0].text)?.role === 'close' && text.endsWith(shown(last));
  if (!spansCells || !opens || !closes || !enclose(tags.map(([tag]) => tag.text))) return null;
  first[0].lifted = true;
  last[0].lifted = true;
  return { row, table, before: [first], after: [last], replaced: false };
}

/** The tag as it stands in the paragraph. */
function shown([tag, paragraph]: readonly [ParagraphTag, TaggedParagraph]): string {
  return paragraph.text.slice(tag.start, tag.end);
}

/** Whether the first tag's block ends with the last tag and nowhere before. */
function enclose(tags: readonly string[]): boolean {
  let depth = 0;
  return tags.every((tag, index) => {
    const role = blockRole(tag)?.role;
    depth += role === 'open' ? 1 : role === 'close' ? -1 : 0;
    return index === tags.length - 1 ? depth === 0 : depth > 0;
  });
}
