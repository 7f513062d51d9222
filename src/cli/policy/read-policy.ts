import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../../core/errors';
import type { PolicyParagraph } from '../../policy/paragraph';
import { LARGEST_POLICY, readPolicyBytes } from '../../policy/policy-bytes';
import { fileKind } from '../../workbook/file/file-kind';
import { reasonOf } from '../output';
import { strictDecoder } from '../strict-decoder';

/**
 * The paragraphs of a policy document: .docx, or text in UTF-8, UTF-16 or GBK.
 * @throws {UserError} `policy-unreadable`, and what {@link readPolicyBytes} throws
 */
export async function readPolicyFile(path: string): Promise<PolicyParagraph[]> {
  const bytes = await readBytes(path);
  return readPolicyBytes(bytes, path, { decode: strictDecoder, kindOf: fileKind });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // A file of the wrong kind may be too large to be loaded at all.
    if ((await stat(path)).size > LARGEST_POLICY) throw new UserError('policy-too-large', { path });
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('policy-unreadable', { path, reason: reasonOf(cause) }, { cause });
  }
}
