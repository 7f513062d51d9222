import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { amendStyles } from './amend-styles';
import { fontTableXml } from './font-table';

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
  // The zip format counts local time from 1980: this moment is the same bytes in every time zone.
  return zipSync(finished, { mtime: new Date(1980, 0, 1), level: 6 });
}
