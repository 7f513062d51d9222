import type { Server } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../core/errors';
import { reasonOf } from '../output';
import { answer, type Site } from './answer';
import type { Certificate } from './certificate';

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts serving. A request that fails ends with 500 and never ends the server.
 * @param port 0 for any free one
 * @throws {UserError} `serve-port-taken`; `serve-cannot-listen` with the reason
 */
export async function startServer(
  site: Site,
  certificate: Certificate,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = createServer({ ...certificate, minVersion: 'TLSv1.2' }, (request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      const code = isTaken ? 'serve-port-taken' : 'serve-cannot-listen';
      reject(new UserError(code, { host, port, reason: reasonOf(cause) }, { cause }));
    });
    server.listen(port, host, resolve);
  });
}
