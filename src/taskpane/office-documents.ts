import { addDocumentSheet } from '../workbook/excel/document-sheet';
import { openAsNewWorkbook, openInBrowser } from '../workbook/excel/open-outside';
import { copyDocument } from './deliver/copy-document';
import { downloadFile } from './deliver/download-file';
import { leaveAtServer } from './deliver/leave-at-server';
import type { DocumentHost } from './session/host';

/** Column widths of a document in points: its paragraphs, then the further columns of its tables. */
const WIDTHS = [420, ...Array.from({ length: 11 }, () => 72)];

/**
 * Where documents go from Excel.
 * @param quietly runs a step whose own events are not to be followed
 */
export function officeDocuments(quietly: <T>(step: () => Promise<T>) => Promise<T>): DocumentHost {
  return {
    addSheet: (name, rows) => quietly(() => addDocumentSheet(name, rows, { widths: WIDTHS, wrap: true })),
    openWorkbook: (bytes) => openAsNewWorkbook(base64Of(bytes)),
    saveFile: async (name, bytes) => {
      // The web view of a desktop Excel loses downloads; a browser keeps them, and fetches the file from the pane's server.
      const url = isDesktop() ? await leaveAtServer(name, bytes) : null;
      if (url !== null && openInBrowser(url)) return 'in-browser';
      downloadFile(name, bytes);
      return 'saved';
    },
    copy: copyDocument,
  };
}

function isDesktop(): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline;
}

/** In slices: a call takes no more than some ten thousand arguments. */
function base64Of(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  }
  return btoa(slices.join(''));
}

const SLICE = 8_192;
