import { packDocx } from '../../document/docx-package';
import { type FixedDocument, fixDocx, fixText } from '../../report/proofread/fix-document';
import type { ProofOptions } from '../../report/proofread/proof-document';
import type { LoadedDocument } from './load-document';

/** The bytes of a document's copy with the safe fixes made, how many were made, and what is left. */
export function fixedCopy(document: LoadedDocument, options: ProofOptions): FixedDocument<Uint8Array> {
  if (document.kind === 'docx') {
    const { result, ...rest } = fixDocx(document.parts, options);
    return { result: packDocx(result), ...rest };
  }
  const { result, ...rest } = fixText(document.text, options);
  return { result: Buffer.from(`${document.bom ? '\ufeff' : ''}${result}`, 'utf8'), ...rest };
}
