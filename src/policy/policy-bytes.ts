import { UserError } from '../core/errors';
import { decodeText, type StrictDecoder } from '../document/decode-text';
import { openDocx } from '../document/docx-package';
import { readDocxParagraphs } from '../document/read-docx-paragraphs';
import { findSecrecyMark } from '../text/secrecy';
import { type PolicyParagraph, policyParagraphs, textParagraphs } from './paragraph';

/** Far beyond any policy document in bytes, and no burden for a machine. */
export const LARGEST_POLICY = 64 * 2 ** 20;

/** What the rooms that know files and hosts lend to the reading of one. */
export interface ByteKnowledge {
  readonly decode: StrictDecoder;
  /** What the first bytes look like: `pdf`, `image`, or anything else. */
  kindOf(bytes: Uint8Array): string;
}

const ZIP = [0x50, 0x4b] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** What keeps a Word file from being opened, in the words of this room. */
const WORD_FAULTS: Readonly<Record<string, string>> = {
  size: 'policy-too-large',
  'word/document.xml': 'policy-not-word',
};

/**
 * The paragraphs of a policy document: .docx, or text in UTF-8, UTF-16 or GBK.
 * @param path the name under which faults are reported
 * @throws {UserError} `policy-empty`, `policy-pdf`, `policy-image`, `policy-legacy`, `policy-not-word`,
 *   `policy-not-text`, `policy-damaged`, `policy-too-large`, `policy-secret`
 */
export function readPolicyBytes(
  bytes: Uint8Array,
  path: string,
  knowledge: ByteKnowledge,
): PolicyParagraph[] {
  if (bytes.length > LARGEST_POLICY) throw new UserError('policy-too-large', { path });
  const paragraphs = isLike(bytes, ZIP) ? fromWord(bytes, path) : fromText(bytes, path, knowledge);
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) throw new UserError('policy-empty', { path });
  const mark = filled.map(({ text }) => findSecrecyMark(text)).find((each) => each !== null);
  if (mark) throw new UserError('policy-secret', { path, mark });
  return paragraphs;
}

function fromWord(bytes: Uint8Array, path: string): PolicyParagraph[] {
  try {
    return policyParagraphs(readDocxParagraphs(openDocx(bytes)));
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    const code = WORD_FAULTS[String(cause.details.reason)] ?? 'policy-damaged';
    throw new UserError(code, { path }, { cause });
  }
}

function fromText(bytes: Uint8Array, path: string, { decode, kindOf }: ByteKnowledge): PolicyParagraph[] {
  if (bytes.length === 0) throw new UserError('policy-empty', { path });
  if (isLike(bytes, COMPOUND)) throw new UserError('policy-legacy', { path });
  const kind = kindOf(bytes);
  if (kind === 'pdf' || kind === 'image') throw new UserError(`policy-${kind}`, { path });
  const text = decodeText(bytes, decode);
  if (text === null) throw new UserError('policy-not-text', { path });
  return textParagraphs(text);
}

function isLike(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
