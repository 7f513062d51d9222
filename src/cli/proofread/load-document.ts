import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';
import { decodeText } from '../../document/decode-text';
import type { DocumentLine } from '../../document/document-line';
import { type DocxParts, openDocx } from '../../document/docx-package';
import { readDocxParagraphs } from '../../document/read-docx-paragraphs';
import { splitText } from '../../report/proofread/text-lines';
import { findSecrecyMark } from '../../text/secrecy';
import { reasonOf } from '../output';
import { strictDecoder } from '../strict-decoder';

/** A document as it was opened, with what a copy of it is made from. */
export type LoadedDocument = { readonly path: string; readonly lines: readonly DocumentLine[] } & (
  | { readonly kind: 'docx'; readonly parts: DocxParts }
  /** `bom` is kept in a copy; a text in another encoding is copied in UTF-8 with one. */
  | { readonly kind: 'txt'; readonly text: string; readonly bom: boolean }
);

/** Far beyond any report. */
const LARGEST = 64 * 2 ** 20;
const ZIP = 'PK';

/**
 * Opens a Word file or a plain text (UTF-8, UTF-16 or GB18030).
 * @throws {UserError} `document-unreadable`, `document-not-text`, `document-empty`, `document-secret`
 */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  const bytes = await readBytes(file);
  const document =
    String.fromCharCode(...bytes.subarray(0, 2)) === ZIP ? word(bytes, file) : plain(bytes, file);
  const filled = document.lines.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) throw new UserError('document-empty', { path: file });
  const mark = filled.map(({ text }) => findSecrecyMark(text)).find((each) => each !== null);
  if (mark) throw new UserError('document-secret', { path: file, mark });
  return document;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > LARGEST)
      throw new UserError('document-unreadable', { path: file, reason: 'size' });
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('document-unreadable', { path: file, reason: reasonOf(cause) }, { cause });
  }
}

function word(bytes: Uint8Array, file: string): LoadedDocument {
  try {
    const parts = openDocx(bytes);
    return { path: file, kind: 'docx', parts, lines: readDocxParagraphs(parts) };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError('document-unreadable', { ...cause.details, path: file }, { cause });
  }
}

function plain(bytes: Uint8Array, file: string): LoadedDocument {
  const text = decodeText(bytes, strictDecoder);
  if (text === null || path.extname(file).toLowerCase() === '.docx') {
    throw new UserError('document-not-text', { path: file });
  }
  const isUtf8 = Buffer.compare(Buffer.from(text, 'utf8'), bytes) === 0;
  return { path: file, kind: 'txt', text, bom: !isUtf8, lines: splitText(text).lines };
}
