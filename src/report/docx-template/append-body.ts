import { strToU8 } from 'fflate';
import { DOCUMENT_PART, openDocx, packDocx, partText } from '../../document/docx-package';
import { readStyles } from '../../document/paragraph-styles';
import { childOf, childrenOf, parseXml } from '../../document/xml';
import { PlacedCharts } from './placed-charts';
import { wordBody } from './word-body';

/**
 * A Word file with blocks of HTML after its last paragraph: an appendix to a document of the clerk's own.
 * @throws {UserError} `document-unreadable` for what is no Word file
 */
export async function appendBody(bytes: Uint8Array, html: string): Promise<Uint8Array> {
  const parts = openDocx(bytes);
  const xml = partText(parts, DOCUMENT_PART) ?? '';
  const body = childOf(childOf(parseXml(xml), 'document'), 'body');
  if (!body) return bytes;
  // The layout of the last section ends the body.
  const at = childrenOf(body, 'sectPr').at(-1)?.start ?? body.innerEnd;
  const place = { xml, like: null, styles: readStyles(partText(parts, 'word/styles.xml')) };
  const charts = new PlacedCharts(parts);
  const added = wordBody(html, { ...place, part: DOCUMENT_PART, charts });
  const changed = `${xml.slice(0, at)}${added}${xml.slice(at)}`;
  return packDocx(await charts.into({ ...parts, [DOCUMENT_PART]: strToU8(changed) }));
}
