import { strToU8 } from 'fflate';
import type { DocxParts } from '../../src/document/docx-package';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a little Word file with this body, and these levels of one automatic list (numId 1). */
export function docxParts(body: string, levels = '', styles = ''): DocxParts {
  return {
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
    ),
    'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`),
  };
}

/** A paragraph of runs, with properties before them. */
export function paragraph(runs: readonly string[], properties = ''): string {
  const texts = runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${texts.join('')}</w:p>`;
}

/** Paragraph properties that put a paragraph into a list. */
export function inList(level: number, numId = 1): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A level of a list. */
export function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
