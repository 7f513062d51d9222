import { fileType } from './file-type';

/** Where the pane's server takes in files that a browser is to fetch, seen from the pane's page. */
const REPORTS = 'reports';

/**
 * Leaves a file at the pane's own server for the browser to fetch.
 * @returns the file's address; null where the server takes none in, as one that only serves files
 */
export async function leaveAtServer(name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const answer = await fetch(REPORTS, {
      method: 'POST',
      headers: { 'content-type': fileType(name), 'x-file-name': encodeURIComponent(name) },
      body: bytes.slice(),
    });
    if (answer.status !== 201) return null;
    const { url }: { url?: unknown } = await answer.json();
    if (typeof url !== 'string') return null;
    const address = new URL(url, document.baseURI);
    return address.origin === location.origin ? address.href : null;
  } catch {
    // No server, or one that answers in another way: the pane then helps itself.
    return null;
  }
}
