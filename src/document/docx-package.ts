import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../core/errors';
import { zipParts } from './zip-parts';

/** The parts of a .docx file by name, inflated. */
export type DocxParts = Readonly<Record<string, Uint8Array>>;

/** Where Word keeps the text. */
export const DOCUMENT_PART = 'word/document.xml';

const MAX_PARTS = 4096;
const MAX_TOTAL_BYTES = 256 * 2 ** 20;

/**
 * The parts of a .docx file.
 * @throws {UserError} `document-unreadable` for anything that is no Word file, or that unpacks to an absurd size
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  let count = 0;
  let total = 0;
  const filter = ({ originalSize }: { originalSize: number }): boolean => {
    count += 1;
    total += originalSize;
    if (count > MAX_PARTS || total > MAX_TOTAL_BYTES)
      throw new UserError('document-unreadable', { reason: 'size' });
    return true;
  };
  const parts = unpack(bytes, filter);
  if (!parts[DOCUMENT_PART]) throw new UserError('document-unreadable', { reason: DOCUMENT_PART });
  return parts;
}

function unpack(bytes: Uint8Array, filter: (file: { originalSize: number }) => boolean): DocxParts {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('document-unreadable', { reason: 'zip' }, { cause });
  }
}

/** The text of a part, or null when the file has no such part. */
export function partText(parts: DocxParts, name: string): string | null {
  const bytes = parts[name];
  return bytes ? strFromU8(bytes) : null;
}

/** The parts as a .docx file. The same parts give the same bytes. */
export function packDocx(parts: DocxParts): Uint8Array {
  // Readers expect the list of types first.
  const types = '[Content_Types].xml';
  return zipParts({ [types]: parts[types] ?? new Uint8Array(), ...parts });
}
