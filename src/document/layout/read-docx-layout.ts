import { blocksOf, within } from '../blocks';
import { type DocxParts, partText } from '../docx-package';
import { bodyOf } from '../read-docx-paragraphs';
import { childOf, childrenOf, type XmlElement } from '../xml';
import type { DocumentLayout, ParagraphLayout, TableLayout } from './document-layout';
import { FormatLayers } from './format-layers';
import { paragraphLayout, type SetParagraph } from './paragraph-layout';
import { millimetres, type SectionFormat, sectionFormat } from './section-layout';

const HEADER_OR_FOOTER = /^word\/(?:header|footer)[^/]*\.xml$/u;
/** A field that prints the number of the page. */
const PAGE_FIELD = /instr(?:Text)?\b[^<]*[>"]\s*PAGE\b|<(?:\w+:)?pgNum\b/u;

/**
 * How a Word file is set: pages, paragraphs and tables, with the styles, the defaults and the theme resolved. Lines are
 * those of `readDocxParagraphs`.
 * @throws {UserError} `document-unreadable` when the file has no body
 */
export function readDocxLayout(parts: DocxParts): DocumentLayout {
  const body = bodyOf(parts);
  const formats = new FormatLayers(
    partText(parts, 'word/styles.xml'),
    partText(parts, 'word/theme/theme1.xml'),
  );
  const sections: SectionFormat[] = [];
  const paragraphs: (ParagraphLayout | null)[] = [];
  const tables: TableLayout[] = [];
  // A section's properties stand at its end.
  let open: (SetParagraph | null)[] = [];
  const close = (properties: XmlElement | undefined): void => {
    const section = sectionFormat(properties, paragraphs.length);
    paragraphs.push(...open.map((set) => set?.(sections.length, section.gridPitch) ?? null));
    sections.push(section);
    open = [];
  };
  for (const block of blocksOf(body)) {
    if (block.name === 'tbl') {
      const rows = within(block, 'tr').length;
      if (rows > 0) tables.push(tableLayout(block, paragraphs.length + open.length, sections.length));
      open.push(...Array<null>(rows).fill(null));
      continue;
    }
    open.push(paragraphLayout(block, formats));
    const properties = childOf(childOf(block, 'pPr'), 'sectPr');
    if (properties) close(properties);
  }
  if (open.length > 0) close(childOf(body, 'sectPr'));
  return {
    sections: sections.map(({ layout }) => layout),
    paragraphs,
    tables,
    hasPageNumbers: countsPages(parts),
  };
}

function tableLayout(table: XmlElement, line: number, section: number): TableLayout {
  const grid = childOf(table, 'tblGrid');
  const widths = (grid ? childrenOf(grid, 'gridCol') : []).map(({ attributes }) => Number(attributes.w ?? 0));
  const isShare = childOf(childOf(table, 'tblPr'), 'tblW')?.attributes.type === 'pct';
  const width = isShare ? null : millimetres(widths.reduce((sum, each) => sum + each, 0));
  return { line, section, width, columns: widths.length };
}

function countsPages(parts: DocxParts): boolean {
  return Object.keys(parts).some(
    (name) => HEADER_OR_FOOTER.test(name) && PAGE_FIELD.test(partText(parts, name) ?? ''),
  );
}
