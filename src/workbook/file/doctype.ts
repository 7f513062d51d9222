import { UserError } from '../../core/errors';

const LESS = 0x3c;
const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const GREATER = 0x3e;
const SPACE = 0x20;

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
      at = after(xml, at, [QUESTION, GREATER]);
    } else if (xml[at + 1] === BANG && xml[at + 2] === DASH) {
      at = after(xml, at, [DASH, DASH, GREATER]);
    } else if (xml[at + 1] === BANG) {
      throw new UserError('workbook-doctype', { path, part });
    } else {
      return;
    }
  }
}

function after(xml: Uint8Array, from: number, mark: readonly number[]): number {
  for (let at = from; at < xml.length; at += 1) {
    if (mark.every((byte, index) => xml[at + index] === byte)) return at + mark.length;
  }
  return xml.length;
}
