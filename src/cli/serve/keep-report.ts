import type { IncomingMessage } from 'node:http';
import type { ReportStore } from './report-store';

/** What a pane may leave to be fetched, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const LONGEST_NAME = 120;

/** What came of a document that was sent. */
export type Reception =
  | { readonly status: 201; readonly url: string }
  | { readonly status: 400 | 403 | 413 | 415 };

/**
 * Takes a document that the pane made: its bytes as the body, its type as the content type, its name (encoded as in an
 * address) in `X-File-Name`. The content type is one that other origins may not send without asking, and the origin is
 * looked at too: no page of another site can leave a file here.
 */
export async function keepReport(
  request: IncomingMessage,
  origin: string,
  store: ReportStore,
): Promise<Reception> {
  const { headers } = request;
  if (headers.origin !== undefined && headers.origin !== origin) return { status: 403 };
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const extension = Object.keys(TYPES).find((each) => TYPES[each] === type);
  if (type === undefined || extension === undefined) return { status: 415 };
  if (Number(headers['content-length'] ?? 0) > store.limits.documentBytes) return { status: 413 };
  const name = fileName(headers['x-file-name'], extension);
  if (name === null) return { status: 400 };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > store.limits.documentBytes) return { status: 413 };
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  // Both kinds are zip archives; anything else is not what it says it is.
  if (!bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return { status: 400 };
  const id = store.keep({ name, type, bytes });
  return { status: 201, url: `/reports/${id}/${encodeURIComponent(name)}` };
}

/** The name without what a file's name cannot have; null where it cannot be decoded. */
function fileName(sent: string | string[] | undefined, extension: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(String(sent ?? ''));
  } catch {
    return null;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in a name
  const plain = name.replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, ' ').replace(/^[.\s]+/, '');
  const stem = plain
    .replace(new RegExp(`\\.${extension}\\s*$`, 'i'), '')
    .slice(0, LONGEST_NAME)
    .trim();
  return `${stem || 'report'}.${extension}`;
}
