import { UserError } from '../../core/errors';
import { indexOfBytes } from './byte-search';

const LESS = 0x3c;
const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const GREATER = 0x3e;
const SPACE = 0x20;
const INSTRUCTION_END = Uint8Array.of(QUESTION, GREATER);
const COMMENT_END = Uint8Array.of(DASH, DASH, GREATER);

/**
 * Refuses a document type before anything of a part is read: no spreadsheet program writes one, and entities bomb.
 * Looks at what stands before the root element, the only place where XML allows it.
 * @throws {UserError} `workbook-doctype` with `details.part`
 */
export function assertNoDoctype(xml: Uint8Array, path: string, part: string): void {
  let at = 0;
  while (at < xml.length) {
    while ((xml[at] ?? SPACE) <= SPACE && at < xml.length) at += 1;
    if (xml[at] !== LESS) return;
    if (xml[at + 1] === QUESTION) {
      at = after(xml, at, INSTRUCTION_END);
    } else if (xml[at + 1] === BANG && xml[at + 2] === DASH) {
      at = after(xml, at, COMMENT_END);
    } else if (xml[at + 1] === BANG) {
      throw new UserError('workbook-doctype', { path, part });
    } else {
      return;
    }
  }
}

function after(xml: Uint8Array, from: number, mark: Uint8Array): number {
  const at = indexOfBytes(xml, mark, from);
  return at < 0 ? xml.length : at + mark.length;
}
