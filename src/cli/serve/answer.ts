import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { keepReport } from './keep-report';
import type { KnownFiles } from './known-files';
import type { PanePage } from './pane-page';
import type { KeptReport, ReportStore } from './report-store';

/** What a server has to give. */
export interface Site {
  readonly files: KnownFiles;
  readonly page: PanePage;
  readonly store: ReportStore;
  /**
   * Names under which the server may be spoken to; null for any. A page of another site can make its own name point to
   * this machine; its requests then carry that name.
   */
  readonly hosts: ReadonlySet<string> | null;
}

/** The pane's page, under the name that the manifest gives. */
export const PANE_PATH = '/taskpane.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What shrinks when it is compressed. */
const TEXT = /^text\/|^application\/json|\+xml/;

const compress = promisify(gzip);

/**
 * Answers one request: GET (and HEAD) of known files and of documents left for fetching, POST of a document. Neither
 * framing nor openers nor pictures on other origins are forbidden: Excel on the web shows the pane in a frame and its
 * icons in the ribbon.
 */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('Content-Security-Policy', site.page.policy);
  const host = request.headers.host ?? '';
  if (site.hosts && !site.hosts.has(hostName(host))) return end(response, 421);
  const place = pathOf(request);
  if (place === '/reports') return receive(site, request, response, `https://${host}`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405);
  }
  if (place === PANE_PATH) return send(request, response, Buffer.from(site.page.html), '.html');
  const [, id] = /^\/reports\/([0-9a-f]{32})\/[^/]*$/.exec(place) ?? [];
  if (id !== undefined) return sendReport(site.store.find(id), request, response);
  const file = site.files.get(place);
  if (file === undefined) return end(response, 404);
  return send(request, response, await readFile(file), path.extname(file));
}

async function receive(
  { store }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return end(response, 405);
  }
  const reception = await keepReport(request, origin, store);
  if (reception.status !== 201) {
    // What was not read of the body is not worth reading.
    response.setHeader('Connection', 'close');
    return end(response, reception.status);
  }
  response.writeHead(201, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ url: reception.url }));
}

function sendReport(report: KeptReport | null, request: IncomingMessage, response: ServerResponse): void {
  if (!report) {
    end(response, 404);
    return;
  }
  response.writeHead(200, {
    'Content-Type': report.type,
    'Content-Length': report.bytes.length,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(report.name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : report.bytes);
}

/** Sends a file. A copy that is still good is not sent again, but always asked for: an update must reach everybody. */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  extension: string,
): Promise<void> {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) return end(response, 304);
  const packed = TEXT.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const sent = packed ? await compress(body) : body;
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

/** The path that is asked for, decoded; one that cannot be decoded names nothing. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return '';
  }
}

/** `localhost` of `localhost:3000`, `[::1]` of `[::1]:3000`. */
function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
