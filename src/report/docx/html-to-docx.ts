import { Packer } from 'docx';
import { buildDocument, type DocumentMeta } from './build-document';
import { finishPackage } from './finish-package';

/**
 * A briefing's semantic HTML as a Word file in the format of GB/T 9704-2012. The classes it knows are listed in
 * `blocks.ts`. The same input gives the same bytes.
 * @returns the bytes of a .docx file
 */
export async function htmlToDocx(html: string, meta: DocumentMeta): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(buildDocument(html, meta));
  return finishPackage(new Uint8Array(packed));
}
