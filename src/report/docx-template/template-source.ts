import { UserError } from '../../core/errors';
import { TemplateError } from '../template/template-error';
import type { DocxTemplate, TagPiece } from './docx-template';
import { blockRole } from './typed-tag';

/**
 * Pieces of XML stand in the template's source as marks that are no characters (U+FDD0…U+FDEF, which no text may hold),
 * so that the template language and what looks at its result never see, change or escape them.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const DIGIT = 0xfdd2;

/** The template as one text for the template language: its tags, and marks for everything else. */
export function sourceOf({ pieces }: DocxTemplate): string {
  return pieces.map((piece, index) => (piece.kind === 'tag' ? piece.text : markOf(index))).join('');
}

function markOf(index: number): string {
  return OPEN + String(index).replace(/\d/gu, (digit) => String.fromCharCode(DIGIT + Number(digit))) + CLOSE;
}

/** What was made of the source, in order: indexes of pieces, and the text between them. */
export function readRendered(rendered: string): readonly (number | string)[] {
  return rendered.split(/(\ufdd0[\ufdd2-\ufddb]+\ufdd1)/u).map((part) => {
    if (!part.startsWith(OPEN)) return part.replace(/[\ufdd0-\ufddb]/gu, '');
    return Number(part.slice(1, -1).replace(/./gu, (sign) => String(sign.charCodeAt(0) - DIGIT)));
  });
}

/**
 * Holds the blocks against one another before the template language does: its messages speak of what it expected, ours
 * name the paragraph.
 * @throws {TemplateError} `template-block-unclosed`, `template-block-unopened`, `template-block-crossing`
 */
export function assertBlocksMatch({ pieces, name }: DocxTemplate): void {
  const open: TagPiece[] = [];
  for (const piece of pieces) {
    const role = piece.kind === 'tag' ? blockRole(piece.text) : null;
    if (piece.kind !== 'tag' || role === null) continue;
    if (role.role === 'open') {
      open.push(piece);
      continue;
    }
    const start = role.role === 'close' ? open.pop() : open.at(-1);
    if (!start || (role.role === 'close' && blockRole(start.text)?.name !== role.name)) {
      throw new TemplateError('template-block-unopened', place(piece, name), { tag: piece.text });
    }
    if (start.level !== piece.level) {
      throw new TemplateError('template-block-crossing', place(piece, name), {
        tag: start.text,
        opened: start.line,
      });
    }
  }
  const [rest] = open;
  if (rest) throw new TemplateError('template-block-unclosed', place(rest, name), { tag: rest.text });
}

/** A fault of the template language at the paragraph where the tag was typed, instead of its place in the source. */
export function atParagraph(template: DocxTemplate, fault: UserError): UserError {
  const { template: named, column, ...rest } = fault.details;
  if (named !== template.name || typeof column !== 'number') return fault;
  let at = 0;
  let found: TagPiece | undefined;
  for (const [index, piece] of template.pieces.entries()) {
    if (piece.kind === 'tag' && at <= column - 1) found = piece;
    at += piece.kind === 'tag' ? piece.text.length : markOf(index).length;
  }
  if (!found) return fault;
  return new UserError(fault.code, { ...rest, ...place(found, template.name) }, { cause: fault });
}

function place({ line, column, paragraph }: TagPiece, name: string) {
  const shown = paragraph.length > SHOWN ? `${paragraph.slice(0, SHOWN)}……` : paragraph;
  return { template: `${name}（“${shown}”）`, line, column };
}

const SHOWN = 40;
