import { type DocxParts, openDocx, partText } from '../../document/docx-package';
import type { DocxTemplate, Piece } from './docx-template';
import { takeApart } from './take-apart';
import { assertBlocksMatch } from './template-source';

/** Parts that hold text of the document. */
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/**
 * Reads a Word file with tags typed in it.
 * @param name what faults are reported under, commonly the file's name
 * @throws {UserError} `document-unreadable` for what is no Word file; `TemplateError` for tags and blocks that do
 *   not close, that close elsewhere than they opened, and for a body or a
 *   chart that shares its paragraph
 */
export function readDocxTemplate(bytes: Uint8Array, name: string): DocxTemplate {
  const parts = openDocx(bytes);
  const pieces = textParts(parts).flatMap((part): Piece[] =>
    takeApart(name, part, partText(parts, part) ?? ''),
  );
  const isShell = pieces.some((piece) => piece.kind === 'xml' && piece.body);
  const template = { name, parts, pieces, isShell };
  assertBlocksMatch(template);
  return template;
}

/** The document before its head and foot, so that what the text counts (chapters, pictures) counts in its order. */
function textParts(parts: DocxParts): string[] {
  const names = Object.keys(parts).filter(
    (name) => TEXT_PART.test(name) && /[{｛]/u.test(partText(parts, name) ?? ''),
  );
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(name: string): number {
  return name === 'word/document.xml' ? 0 : 1;
}
