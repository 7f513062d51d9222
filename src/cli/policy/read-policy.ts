import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../../core/errors';
import { docxParagraphs } from '../../policy/docx/docx-paragraphs';
import { type PolicyParagraph, textParagraphs } from '../../policy/paragraph';
import { findSecrecyMark } from '../../text/secrecy';
import { fileKind } from '../../workbook/file/file-kind';
import { nodeInflate } from '../../workbook/file/node-inflate';
import { DEFAULT_READ_LIMITS, ReadBudget } from '../../workbook/file/read-limits';
import {
  compressedBytes,
  partName,
  readZipDirectory,
  type ZipEntry,
} from '../../workbook/file/zip-directory';
import { reasonOf } from '../output';

/** Far beyond any policy document, and no burden for a machine. */
const LARGEST = 64 * 2 ** 20;
const ZIP = [0x50, 0x4b] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** Word XML has no document type; one could make entities multiply without end. */
const DOCTYPE = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<!DOCTYPE/;

/**
 * The paragraphs of a policy document: .docx, or text in UTF-8, UTF-16 or GBK.
 * @throws {UserError} `policy-empty`, `policy-pdf`, `policy-image`, `policy-legacy`, `policy-not-word`,
 *   `policy-not-text`, `policy-damaged`, `policy-too-large`, `policy-unreadable`, `policy-secret`
 */
export async function readPolicyFile(path: string): Promise<PolicyParagraph[]> {
  const bytes = await readBytes(path);
  const paragraphs = isLike(bytes, ZIP) ? wordParagraphs(bytes, path) : plainParagraphs(bytes, path);
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) throw new UserError('policy-empty', { path });
  const mark = filled.map(({ text }) => findSecrecyMark(text)).find((each) => each !== null);
  if (mark) throw new UserError('policy-secret', { path, mark });
  return paragraphs;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > LARGEST) throw new UserError('policy-too-large', { path });
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('policy-unreadable', { path, reason: reasonOf(cause) }, { cause });
  }
}

function plainParagraphs(bytes: Uint8Array, path: string): PolicyParagraph[] {
  if (bytes.length === 0) throw new UserError('policy-empty', { path });
  if (isLike(bytes, COMPOUND)) throw new UserError('policy-legacy', { path });
  const kind = fileKind(bytes);
  if (kind === 'pdf' || kind === 'image') throw new UserError(`policy-${kind}`, { path });
  const text = decodeText(bytes);
  if (text === null) throw new UserError('policy-not-text', { path });
  return textParagraphs(text);
}

/** UTF-16 by its byte order mark, else UTF-8, else GB18030 (of which GBK is a part); null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Control characters say that these are no letters in any encoding.
      return /[^\P{Cc}\t\n\v\f\r\u0085]/u.test(text) ? null : text;
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}

function wordParagraphs(bytes: Uint8Array, path: string): PolicyParagraph[] {
  const entries = entriesOf(bytes, path);
  const main = entries.find(({ name }) => partName(name) === 'word/document.xml');
  if (!main) throw new UserError('policy-not-word', { path });
  const xml = (name: string): string => {
    const entry = entries.find((each) => partName(each.name) === name);
    return entry ? inflated(bytes, entry, path) : '';
  };
  return docxParagraphs({
    document: inflated(bytes, main, path),
    numbering: xml('word/numbering.xml'),
    styles: xml('word/styles.xml'),
  });
}

function entriesOf(bytes: Uint8Array, path: string): ZipEntry[] {
  try {
    return readZipDirectory(bytes, new ReadBudget(path, DEFAULT_READ_LIMITS));
  } catch (cause) {
    throw new UserError('policy-damaged', { path }, { cause });
  }
}

function inflated(bytes: Uint8Array, entry: ZipEntry, path: string): string {
  if (entry.size > LARGEST) throw new UserError('policy-too-large', { path });
  try {
    const data = compressedBytes(bytes, entry);
    const xml = new TextDecoder().decode(entry.method === 0 ? data : nodeInflate(data, entry.size));
    if (!DOCTYPE.test(xml)) return xml;
  } catch (cause) {
    throw new UserError('policy-damaged', { path }, { cause });
  }
  throw new UserError('policy-damaged', { path });
}

function isLike(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
