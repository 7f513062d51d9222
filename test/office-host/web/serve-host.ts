import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { transform } from '@swc/core';
import { saveXlsx } from '../files/save-xlsx';
import type { Book } from '../grid/book';
import { Clerk } from '../host/clerk';
import { ExcelHost } from '../host/excel-host';
import type { HostOptions } from '../host/options';
import { WebProtocol } from '../host/web-protocol';
import { localhostCertificate } from './certificate';
import type { RibbonButton } from './ribbon';
import { viewOf } from './sheet-view';
import { type Mounts, pathOf, serveFile } from './static-files';

/** What is served, and how Excel is set up. */
export interface ServeOptions extends HostOptions {
  /** The folders of the pane. */
  readonly pane: Mounts;
  /** The page of the pane, under its folders. */
  readonly page?: string;
  readonly ribbon?: readonly RibbonButton[];
  /** Port of the outer page; 0 for any free one. */
  readonly port?: number;
}

/** Excel on the web, running. */
export interface ServedHost {
  readonly host: ExcelHost;
  readonly clerk: Clerk;
  /** The outer page, which draws the sheet and holds the pane in a frame. */
  readonly url: string;
  /** The origin of the pane. */
  readonly paneOrigin: string;
  /** The page of the pane as Excel opens it. */
  readonly paneUrl: string;
  /** What the pane's origin was asked for. */
  readonly paneRequests: readonly string[];
  close(): Promise<void>;
}

const PAGE = path.join(__dirname, 'page');

/**
 * Serves an outer page that is Excel on the web to an add-in, and the add-in on another port of localhost. The grid lives in
 * this process, so that a test looks at the workbook while the pane runs in the browser.
 */
export async function serveHost(book: Book, options: ServeOptions): Promise<ServedHost> {
  const host = new ExcelHost(book, {
    saveFile: saveXlsx,
    ...options,
    requirements: { compressedfile: '1.1', ...options.requirements },
  });
  const clerk = new Clerk(host);
  const streams = new Set<ServerResponse>();
  const send = (event: string, data: unknown) => {
    for (const stream of streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  // The page draws once for many requests that follow each other.
  let drawing: NodeJS.Timeout | undefined;
  const redraw = () => {
    drawing ??= setTimeout(() => {
      drawing = undefined;
      send('sheet', null);
    }, 40);
  };
  const protocol = new WebProtocol(host, (reply) => send('pane', reply));
  const paneRequests: string[] = [];
  const certificate = await localhostCertificate();
  const pane = createServer(certificate, (request, response) => {
    paneRequests.push(pathOf(request));
    void serveFile(options.pane, request, response);
  });
  const paneServer = await listen(pane, 0);
  const paneOrigin = paneServer.url;
  const paneUrl = `${paneOrigin}/${options.page ?? 'taskpane.html'}?_host_Info=${encodeURIComponent(protocol.hostInfo())}`;

  const actions: Readonly<Record<string, (body: Record<string, string>) => void | Promise<void>>> = {
    '/message': async (body) => {
      await protocol.receive(JSON.parse(body.message ?? '{}'));
    },
    '/select': ({ address = 'A1' }) => clerk.select(address),
    '/show': ({ sheet = '' }) => clerk.show(sheet),
    '/begin-edit': ({ address = 'A1' }) => clerk.beginEdit(address),
    '/end-edit': ({ address = 'A1', text }) => clerk.endEdit(address, text ?? null),
    '/insert-row': ({ address = '1:1' }) => clerk.insert(address),
    '/delete-row': ({ address = '1:1' }) => clerk.delete(address),
    '/command': ({ command = '' }) => host.invokeCommand(command),
  };
  const outer = createServer(certificate, (request, response) => {
    void answer(request, response).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requested = pathOf(request);
    const action = actions[requested];
    if (request.method === 'POST' && action) {
      await action(JSON.parse(await bodyOf(request)));
      sendJson(response, {});
      redraw();
    } else if (requested === '/setup') {
      const frameName = protocol.frameName(`https://${request.headers.host}`);
      sendJson(response, {
        paneUrl,
        paneOrigin,
        frameName,
        ribbon: options.ribbon ?? [],
        conversation: protocol.conversationId,
      });
    } else if (requested === '/view') sendJson(response, viewOf(host));
    else if (requested === '/events') openStream(streams, request, response);
    else await serveFile({ '/': PAGE }, moduleRequest(request), response, toScript);
  };
  const outerServer = await listen(outer, options.port ?? 0);
  return {
    host,
    clerk,
    url: `${outerServer.url}/`,
    paneOrigin,
    paneUrl,
    paneRequests,
    close: async () => {
      clearTimeout(drawing);
      for (const stream of streams) stream.end();
      await Promise.all([paneServer.stop(), outerServer.stop()]);
    },
  };
}

/** Modules of the page import each other without an extension. */
function moduleRequest(request: IncomingMessage): IncomingMessage {
  const requested = pathOf(request);
  if (requested === '/') request.url = '/index.html';
  else if (!path.extname(requested)) request.url = `${requested}.ts`;
  return request;
}

async function toScript(file: string, body: Buffer): Promise<Buffer | string> {
  if (!file.endsWith('.ts')) return body;
  const { code } = await transform(body.toString('utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return code;
}

function openStream(streams: Set<ServerResponse>, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('event: ready\ndata: null\n\n');
  streams.add(response);
  request.on('close', () => streams.delete(response));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

/** A server that listens: where, and how it is ended. */
interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** Sockets that a browser opened ahead of a request are known to a server only once they are secure: all are ended here. */
function listen(server: Server, port: number): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `https://localhost:${(server.address() as AddressInfo).port}`, stop });
    });
  });
}
