import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** A folder served under a path: `{ '/': 'dist/taskpane', '/office/': '…' }`; the longest path counts. */
export type Mounts = Readonly<Record<string, string>>;

/** Answers a request from folders of files. `transform` may change the text of a file on its way out. */
export async function serveFile(
  mounts: Mounts,
  request: IncomingMessage,
  response: ServerResponse,
  transform: (file: string, body: Buffer) => Promise<Buffer | string> = async (_file, body) => body,
): Promise<void> {
  const file = locate(mounts, pathOf(request));
  if (!file) return refuse(response);
  try {
    const body = await transform(file, await readFile(file));
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  } catch {
    refuse(response);
  }
}

/** The path that a request asks for, without its query. */
export function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
}

function locate(mounts: Mounts, requested: string): string | null {
  const [prefix, folder] =
    Object.entries(mounts)
      .filter(([candidate]) => requested.startsWith(candidate))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (prefix === undefined || folder === undefined) return null;
  const file = path.join(folder, requested.slice(prefix.length));
  return file.startsWith(path.resolve(folder)) ? file : null;
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('404');
}
