import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { EXIT, type ExitCode } from '../exit-code';
import { writeOutput } from '../output';
import { packageRoot } from '../package-root';
import { parseLanguage } from '../parse-option';
import { say } from '../say';
import { PANE_PATH, type Site } from '../serve/answer';
import { type Certificate, ownCertificate, readCertificate } from '../serve/certificate';
import { configFolder } from '../serve/config-folder';
import { type KnownFiles, knownFiles } from '../serve/known-files';
import { manifestFor } from '../serve/manifest';
import { panePage } from '../serve/pane-page';
import { ReportStore } from '../serve/report-store';
import { startServer } from '../serve/start-server';

interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly cert?: string;
  readonly key?: string;
  readonly officeJs?: string;
  readonly manifest?: string;
  readonly base?: string;
  readonly overwrite: boolean;
  readonly lang: string;
}

/** Names of this machine to itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** Under which office.js is served from a folder, as the build has it. */
const OFFICE_JS_PATH = '/office-js/';

/**
 * `taizhang serve`: hosts the pane over https until it is stopped; with `--manifest` writes the add-in's manifest for
 * another server instead.
 */
export function addServe(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('在本机或内网提供 Excel 窗格 / host the Excel pane')
    .option('--port <port>', '端口 / port', '3000')
    .option('--host <host>', '监听的地址，默认只限本机 / address to listen on', '127.0.0.1')
    .option('--cert <file>', '证书（PEM）/ certificate')
    .option('--key <file>', '证书的私钥（PEM）/ its private key')
    .option('--office-js <source>', 'office.js 的地址或文件夹 / address or folder of office.js')
    .option('--manifest <file>', '写出加载项清单 / write the manifest for another server')
    .option('--base <url>', '清单所指的网址 / address that the manifest names')
    .option('--overwrite', '允许覆盖已有的清单 / replace an existing manifest', false)
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action(async (options: ServeOptions) => {
      const language = parseLanguage(options.lang);
      if (options.manifest !== undefined || options.base !== undefined)
        await writeManifest(options, language);
      else await serve(options, language);
      end(EXIT.clean);
    });
}

async function writeManifest({ manifest, base, overwrite }: ServeOptions, language: Language): Promise<void> {
  if (manifest === undefined || base === undefined) throw new UserError('serve-manifest-base');
  const own = path.join(packageRoot(), 'manifest.xml');
  const content = manifestFor(await readFile(own, 'utf8'), base);
  await writeOutput(manifest, content, { inputs: [own], overwrite });
  process.stderr.write(`${say(language, 'written', { path: manifest })}\n`);
}

async function serve(options: ServeOptions, language: Language): Promise<void> {
  const { host } = options;
  const port = parsePort(options.port);
  const site = await openSite(options);
  const certificate = await certificateFor(options, language);
  const server = await startServer(site, certificate, { host, port });
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host);
  process.stdout.write(
    `${say(language, 'serve-at', { url: `https://${name}:${server.port}${PANE_PATH}` })}\n`,
  );
  if (!isLoopback(host)) process.stderr.write(`${say(language, 'serve-open', { host })}\n`);
  process.stderr.write(`${say(language, 'serve-stop')}\n`);
  await stopped();
  await server.close();
}

/** The built pane, with office.js from where it was asked for. */
async function openSite({ host, officeJs }: ServeOptions): Promise<Site> {
  const folder = path.join(packageRoot(), 'dist', 'taskpane');
  const page = path.join(folder, PANE_PATH.slice(1));
  const built = await readFile(page, 'utf8').catch((cause: unknown) => {
    throw new UserError('serve-not-built', { path: page }, { cause });
  });
  const source = officeJs === undefined ? null : await officeJsFrom(officeJs);
  return {
    page: panePage(built, source?.address ?? null, page),
    files: new Map([...(await knownFiles(folder)), ...(source?.files ?? [])]),
    store: new ReportStore(),
    hosts: isLoopback(host) ? new Set(LOOPBACK.map(bracketed)) : null,
  };
}

/** office.js at an address, or its files from a folder under the pane's own. */
async function officeJsFrom(value: string): Promise<{ address: string; files: KnownFiles }> {
  if (/^https:\/\//i.test(value) && URL.canParse(value)) return { address: value, files: new Map() };
  const isFolder = await stat(path.join(value, 'office.js')).then(
    (info) => info.isFile(),
    () => false,
  );
  if (!isFolder) throw new UserError('serve-office-js-invalid', { value });
  return { address: `${OFFICE_JS_PATH.slice(1)}office.js`, files: await knownFiles(value, OFFICE_JS_PATH) };
}

async function certificateFor({ cert, key, host }: ServeOptions, language: Language): Promise<Certificate> {
  if ((cert === undefined) !== (key === undefined)) throw new UserError('serve-cert-and-key');
  if (cert !== undefined && key !== undefined) return readCertificate(cert, key);
  const names = isLoopback(host) || host === '0.0.0.0' || host === '::' ? LOOPBACK : [...LOOPBACK, host];
  const own = await ownCertificate(configFolder(), names);
  const told = own.isNew ? 'serve-trust' : 'serve-certificate';
  process.stderr.write(`${say(language, told, { path: own.file })}\n`);
  return own;
}

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new UserError('serve-port-invalid', { value });
  return port;
}

function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** An address of version 6 as it stands in a URL. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Waits until the user or the system ends the program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
