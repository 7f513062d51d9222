import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from '../../document/zip-parts';
import { amendStyles } from './amend-styles';
import { fontTableXml } from './font-table';
import { stableIds } from './stable-ids';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Finishes the file that docx wrote: puts in the font table, which docx leaves empty, amends the styles
 * and takes out the moment of writing, so that the same briefing always gives the same bytes.
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const finished: Record<string, Uint8Array> = {
    // Readers expect the list of types first.
    [CONTENT_TYPES]: parts[CONTENT_TYPES] ?? new Uint8Array(),
    ...parts,
    'docProps/core.xml': strToU8(core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')),
    'word/styles.xml': strToU8(amendStyles(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()))),
    'word/fontTable.xml': strToU8(fontTableXml()),
  };
  return zipParts(withoutTime(stableIds(finished)));
}

/** The workbooks that charts carry were packed this moment too. */
function withoutTime(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      name.endsWith('.xlsx') ? zipParts(unzipSync(bytes)) : bytes,
    ]),
  );
}
