import { strToU8 } from 'fflate';
import type { DocumentLine, TextPiece } from '../../document/document-line';
import { DOCUMENT_PART, type DocxParts, partText } from '../../document/docx-package';
import { type Splice, spliced } from '../../document/splice';
import { escapeXml } from '../../document/xml';
import type { TextEdit } from './proof-issue';

/** The texts of lines after edits that do not overlap. */
export function editLines(texts: readonly string[], edits: readonly TextEdit[]): string[] {
  return texts.map((text, index) =>
    spliced(
      text,
      edits
        .filter(({ line }) => line === index + 1)
        .map(({ column, before, after }) => ({
          start: column - 1,
          end: column - 1 + before.length,
          text: after,
        })),
    ),
  );
}

/**
 * The parts of a Word file after edits that do not overlap. Only the runs concerned are written anew: new text takes the
 * format of the run in which the old one began; every other byte stays.
 */
export function editDocx(
  parts: DocxParts,
  lines: readonly DocumentLine[],
  edits: readonly TextEdit[],
): DocxParts {
  const splices = lines.flatMap((line, index) =>
    pieceSplices(
      line,
      edits.filter((edit) => edit.line === index + 1),
    ),
  );
  const xml = spliced(partText(parts, DOCUMENT_PART) ?? '', splices);
  return { ...parts, [DOCUMENT_PART]: strToU8(xml) };
}

function pieceSplices({ pieces }: DocumentLine, edits: readonly TextEdit[]): Splice[] {
  if (edits.length === 0) return [];
  return pieces.flatMap((piece) => {
    const own = edits.flatMap((edit) => partOf(edit, piece, pieces));
    return own.length === 0
      ? []
      : [{ start: piece.start, end: piece.end, text: escapeXml(spliced(piece.text, own)) }];
  });
}

/** An edit's share in a piece: what it takes from it, and the new text where it begins. */
function partOf(
  { column, before, after }: TextEdit,
  piece: TextPiece,
  pieces: readonly TextPiece[],
): Splice[] {
  const start = column - 1;
  const from = Math.max(piece.at, start);
  const to = Math.min(piece.at + piece.text.length, start + before.length);
  const isInsertion = before.length === 0;
  if (isInsertion ? pieceOfInsertion(start, pieces) !== piece : from >= to) return [];
  return [{ start: from - piece.at, end: Math.max(from, to) - piece.at, text: from === start ? after : '' }];
}

function pieceOfInsertion(start: number, pieces: readonly TextPiece[]): TextPiece | undefined {
  return pieces.find(({ at, text }) => at <= start && start <= at + text.length);
}
