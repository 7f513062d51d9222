import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Site } from '../../src/cli/serve/answer';
import { ownCertificate, readCertificate } from '../../src/cli/serve/certificate';
import { configFolder } from '../../src/cli/serve/config-folder';
import { knownFiles } from '../../src/cli/serve/known-files';
import { manifestFor } from '../../src/cli/serve/manifest';
import { panePage } from '../../src/cli/serve/pane-page';
import { ReportStore } from '../../src/cli/serve/report-store';
import { type RunningServer, startServer } from '../../src/cli/serve/start-server';
import { runCli, temporaryFolder } from './run-cli';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ZIP = Buffer.from('PK\u0003\u0004 and the rest of a document');
const PAGE = `<!doctype html><html><head><meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self'; connect-src 'self'"><script src=office-js/office.js></script><script defer src=taskpane.js></script></head></html>`;

const folder = temporaryFolder();
let server: RunningServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks the server that runs; the path goes out as it is spelt. */
function ask(
  target: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server?.port,
      path: target,
      method,
      rejectUnauthorized: false,
    };
    const sent = request({ ...options, headers: { host: here(), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function here(): string {
  return `localhost:${server?.port}`;
}

/** A site of three files beside one that must stay unknown, served on a free port. */
async function open(change: Partial<Site> = {}): Promise<void> {
  const root = path.join(folder(), 'site');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'taskpane.html'), PAGE);
  writeFileSync(path.join(root, 'taskpane.js'), '"台账"');
  writeFileSync(path.join(root, 'taskpane.js.map'), '{}');
  writeFileSync(path.join(root, 'assets', 'icon-32.png'), ZIP);
  writeFileSync(path.join(folder(), 'secret.txt'), 'nobody may read this');
  const site: Site = {
    files: await knownFiles(root),
    page: panePage(PAGE, null, 'taskpane.html'),
    store: new ReportStore(),
    hosts: new Set(['localhost', '127.0.0.1']),
    ...change,
  };
  const certificate = await ownCertificate(path.join(folder(), 'own'), ['localhost', '127.0.0.1']);
  server = await startServer(site, certificate, { host: '127.0.0.1', port: 0 });
}

describe('the server of the pane', () => {
  it('serves the page with its own content policy, and lets Excel frame it', async () => {
    await open();
    const { status, headers, body } = await ask('/taskpane.html?_host_Info=Excel$Web');
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  });

  it('sends files compressed, once, and asks whether the copy still holds', async () => {
    await open();
    const first = await ask('/taskpane.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(gunzipSync(first.body).toString()).toBe('"台账"');
    expect(first.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const again = await ask('/taskpane.js', { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/assets/icon-32.png')).headers['content-type']).toBe('image/png');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '//etc/passwd',
    '/assets',
    '/taskpane.js.map',
    '/',
  ])('gives nothing at %s', async (target) => {
    await open();
    expect(await ask(target)).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });

  it('does nothing but hand out files and take documents', async () => {
    await open();
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST']) {
      expect((await ask('/taskpane.js', { method })).status).toBe(405);
    }
    expect((await ask('/reports')).status).toBe(405);
    expect((await ask('/taskpane.html', { headers: { host: 'elsewhere.example:3000' } })).status).toBe(421);
  });
});

describe('documents left for fetching', () => {
  const leave = (headers: object = {}, body: Buffer = ZIP): Promise<Answer> =>
    ask('/reports', {
      method: 'POST',
      body,
      headers: {
        origin: `https://${here()}`,
        'content-type': DOCX,
        'x-file-name': encodeURIComponent('情况报告.docx'),
        ...headers,
      },
    });

  it('are fetched as a file under their name', async () => {
    await open();
    const left = await leave();
    expect(left.status).toBe(201);
    const { url } = JSON.parse(left.body.toString()) as { url: string };
    expect(url).toMatch(/^\/reports\/[0-9a-f]{32}\//);
    const { status, headers, body } = await ask(url);
    expect(status).toBe(200);
    expect(body).toEqual(ZIP);
    expect(headers['content-type']).toBe(DOCX);
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('情况报告.docx')}`,
    );
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['cache-control']).toBe('no-store');
    expect((await ask(`/reports/${'0'.repeat(32)}/a.docx`)).status).toBe(404);
  });

  it('come from the pane alone, are what they say, and are not too large', async () => {
    await open({ store: new ReportStore({ documentBytes: 100, totalBytes: 200, milliseconds: 1000 }) });
    expect((await leave({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await leave({ 'content-type': 'text/html' })).status).toBe(415);
    expect((await leave({}, Buffer.from('<script>'))).status).toBe(400);
    expect((await leave({ 'x-file-name': '%zz' })).status).toBe(400);
    expect((await leave({}, Buffer.concat([ZIP, Buffer.alloc(100)]))).status).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await leave(chunked, Buffer.concat([ZIP, Buffer.alloc(100)]))).status).toBe(413);
  });

  it('have a name that leads nowhere', async () => {
    await open();
    const { body } = await leave({ 'x-file-name': encodeURIComponent('../../a"\r\nb<c>.exe') });
    const { url } = JSON.parse(body.toString()) as { url: string };
    const { headers } = await ask(url);
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('a b c .exe.docx')}`,
    );
  });

  it('go after some minutes, and when there are too many', () => {
    let now = 0;
    const store = new ReportStore({ documentBytes: 10, totalBytes: 20, milliseconds: 1000 }, () => now);
    const report = { name: 'a.docx', type: DOCX, bytes: Buffer.alloc(10) };
    const [first = '', second = '', third = ''] = [1, 2, 3].map(() => store.keep(report));
    expect([first, second, third].map((id) => store.find(id) !== null)).toEqual([false, true, true]);
    now = 1000;
    expect(store.find(third)).toBeNull();
  });
});

describe('the development certificate', () => {
  it('vouches for this machine and nothing else, and is kept', async () => {
    const made = await ownCertificate(folder(), ['localhost', '127.0.0.1', '::1']);
    const parsed = new X509Certificate(made.cert);
    expect(made.isNew).toBe(true);
    expect(parsed.ca).toBe(false);
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
    if (process.platform !== 'win32') {
      expect(statSync(path.join(folder(), 'localhost.key')).mode & 0o777).toBe(0o600);
    }
    expect(await ownCertificate(folder(), ['localhost'])).toEqual({ ...made, isNew: false });
    expect((await ownCertificate(folder(), ['tz.example.cn'])).isNew).toBe(true);
  });

  it('is made anew where it is damaged, and refused where it was given', async () => {
    writeFileSync(path.join(folder(), 'localhost.crt'), 'no certificate');
    writeFileSync(path.join(folder(), 'localhost.key'), 'no key');
    const { file } = await ownCertificate(folder(), ['localhost']);
    writeFileSync(path.join(folder(), 'other.key'), 'no key');
    await expect(readCertificate(file, path.join(folder(), 'other.key'))).rejects.toMatchObject({
      code: 'serve-certificate-invalid',
    });
  });

  it('lies where programs of the user keep what is theirs', () => {
    expect(configFolder('linux', { XDG_CONFIG_HOME: '/x' })).toBe(path.join('/x', 'taizhang'));
    expect(configFolder('win32', { APPDATA: '/roaming' })).toBe(path.join('/roaming', 'taizhang'));
    expect(configFolder('darwin', {})).toContain('Application Support');
    expect(configFolder('linux', {})).toContain('.config');
  });
});

describe('office.js from elsewhere', () => {
  it('opens the content policy to its origin alone', () => {
    const { html, policy } = panePage(PAGE, 'https://cdn.example.cn/lib/office.js', 'x');
    expect(policy).toBe("default-src 'none'; script-src 'self' https://cdn.example.cn; connect-src 'self'");
    expect(html).toContain(`content="${policy}"`);
    expect(html).toContain('<script src="https://cdn.example.cn/lib/office.js">');
    expect(html).toContain('<script defer src=taskpane.js>');
  });

  it('closes it again where the files are our own', () => {
    const { html } = panePage(PAGE, 'https://cdn.example.cn/lib/office.js', 'x');
    const own = panePage(html, 'office-js/office.js', 'x');
    expect(own.policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
    expect(own.html).toContain('<script src="office-js/office.js">');
  });

  it('needs a page of ours', () => {
    expect(() => panePage('<html></html>', null, 'x')).toThrow(
      expect.objectContaining({ code: 'serve-not-built' }),
    );
  });
});

describe('taizhang serve', () => {
  it('writes a manifest for another server', async () => {
    const file = path.join(folder(), 'manifest.xml');
    const args = ['serve', '--manifest', file, '--base', 'https://tz.example.cn:8443/pane/'];
    expect((await runCli(...args)).code).toBe(0);
    const written = readFileSync(file, 'utf8');
    expect(written).toContain(
      '<SourceLocation DefaultValue="https://tz.example.cn:8443/pane/taskpane.html"/>',
    );
    expect(written).not.toContain('localhost');
    expect((await runCli(...args)).stderr).toContain('--overwrite');
    expect((await runCli(...args, '--overwrite')).code).toBe(0);
  });

  it.each(['http://tz.example.cn', 'tz.example.cn', 'https://a.example/?x=1', 'https://u@a.example'])(
    'names no %s in a manifest',
    (base) => {
      expect(() => manifestFor('', base)).toThrow(expect.objectContaining({ code: 'serve-base-invalid' }));
    },
  );

  it.each([
    [['--port', '70000'], '端口“70000”无效'],
    [['--port', 'many'], '端口“many”无效'],
    [['--manifest', 'x.xml'], '--base'],
  ])('tells what is wrong with %j', async (args, words) => {
    const { code, stderr } = await runCli('serve', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(existsSync('x.xml')).toBe(false);
  });

  it('says that a port is taken', async () => {
    await open();
    const certificate = await ownCertificate(path.join(folder(), 'own'), ['localhost']);
    const site: Site = {
      files: new Map(),
      page: panePage(PAGE, null, 'x'),
      store: new ReportStore(),
      hosts: null,
    };
    await expect(
      startServer(site, certificate, { host: '127.0.0.1', port: server?.port ?? 0 }),
    ).rejects.toMatchObject({ code: 'serve-port-taken' });
  });
});
