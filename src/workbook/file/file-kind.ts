import { UserError } from '../../core/errors';
import { indexOfBytes, startsWithBytes } from './byte-search';

const OLE_MAGIC = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ZIP_MAGIC = asciiBytes('PK');

/** Signatures of files that are sent by mistake. */
const SIGNATURES: readonly (readonly [FileKind, Uint8Array])[] = [
  ['pdf', asciiBytes('%PDF')],
  ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ['image', Uint8Array.of(0xff, 0xd8, 0xff)],
  ['image', asciiBytes('GIF8')],
  ['image', asciiBytes('BM')],
  ['image', asciiBytes('II*\0')],
  ['image', asciiBytes('MM\0*')],
];

/** How much of a text file is looked at. */
const SAMPLE_BYTES = 4096;

/** What a file that is no workbook looks like. */
export type FileKind = 'html' | 'csv' | 'pdf' | 'image' | 'text' | 'unknown';

/**
 * Lets zip archives pass and names anything else.
 * @throws {UserError} `workbook-empty`, `workbook-encrypted`, `workbook-legacy`, `workbook-not-spreadsheet` (another
 *   program's compound file) or `workbook-not-zip` with `details.kind`
 */
export function assertZip(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw new UserError('workbook-empty', { path });
  if (startsWithBytes(bytes, OLE_MAGIC)) throw new UserError(compoundFileCode(bytes), { path });
  if (!startsWithBytes(bytes, ZIP_MAGIC))
    throw new UserError('workbook-not-zip', { path, kind: fileKind(bytes) });
}

/** Whether the bytes are a workbook of Excel 97 to 2003, or of WPS in its own old format. */
export function isLegacyWorkbook(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, OLE_MAGIC) && compoundFileCode(bytes) === 'workbook-legacy';
}

/** A compound file names its streams in UTF-16: an encrypted .xlsx, a legacy .xls/.et, or something else. */
function compoundFileCode(bytes: Uint8Array): string {
  if (indexOfBytes(bytes, utf16Bytes('EncryptedPackage')) >= 0) return 'workbook-encrypted';
  const isLegacy = ['Workbook\0', 'Book\0'].some((name) => indexOfBytes(bytes, utf16Bytes(name)) >= 0);
  return isLegacy ? 'workbook-legacy' : 'workbook-not-spreadsheet';
}

/** What the first bytes look like. */
export function fileKind(bytes: Uint8Array): FileKind {
  const signature = SIGNATURES.find(([, magic]) => startsWithBytes(bytes, magic));
  if (signature) return signature[0];
  const text = sampleText(bytes.subarray(0, SAMPLE_BYTES));
  if (text === null) return 'unknown';
  if (/^\s*<(?:!doctype html|html|head|body|table|meta)\b/i.test(text)) return 'html';
  return looksLikeCsv(text) ? 'csv' : 'text';
}

/** Separated values: the first line has a separator, and the second as many of it. */
function looksLikeCsv(text: string): boolean {
  const [first = '', second = first] = text.split(/\r?\n/);
  return [',', '\t', ';'].some((separator) => {
    const count = first.split(separator).length;
    return count > 1 && second.split(separator).length === count;
  });
}

/** The bytes as text, or null when control characters say that they are none. Legacy Chinese encodings pass. */
function sampleText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !wide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(bytes);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return null;
  }
  return text;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16Bytes(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}
