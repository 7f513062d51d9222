import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import { UserError } from '../../core/errors';
import { reasonOf } from '../output';

/** What an https server shows, as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate of our own, and where it lies so that it can be trusted. */
export interface OwnCertificate extends Certificate {
  readonly file: string;
  /** Whether it was made just now, so that nobody can trust it yet. */
  readonly isNew: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** Browsers accept no more than 398 days. */
const VALID_DAYS = 397;

/** A certificate that soon runs out is replaced, so that it does not run out while somebody works. */
const RENEW_DAYS = 14;

/**
 * Reads a certificate that was given.
 * @throws {UserError} `serve-certificate-invalid` when the files cannot be read or do not belong together
 */
export async function readCertificate(certFile: string, keyFile: string): Promise<Certificate> {
  const read = (file: string): Promise<string> =>
    readFile(file, 'utf8').catch((cause: unknown) => refuse(file, cause));
  const certificate = { cert: await read(certFile), key: await read(keyFile) };
  try {
    createSecureContext(certificate);
  } catch (cause) {
    return refuse(certFile, cause);
  }
  return certificate;
}

/**
 * The development certificate of this user for these names, from the folder; made where there is none that holds. It can
 * vouch for this server and for nothing else, so that trusting it opens no other door.
 * @throws {UserError} `output-failed` when the folder cannot be written to
 */
export async function ownCertificate(folder: string, names: readonly string[]): Promise<OwnCertificate> {
  const file = path.join(folder, 'localhost.crt');
  const keyFile = path.join(folder, 'localhost.key');
  const kept = await readCertificate(file, keyFile).catch(() => null);
  if (kept && holds(kept, names)) return { ...kept, file, isNew: false };
  const made = await makeCertificate(names);
  try {
    await mkdir(folder, { recursive: true });
    await replace(keyFile, made.key, 0o600);
    await replace(file, made.cert, 0o644);
  } catch (cause) {
    throw new UserError('output-failed', { path: file, reason: reasonOf(cause) }, { cause });
  }
  return { ...made, file, isNew: true };
}

function holds({ cert, key }: Certificate, names: readonly string[]): boolean {
  const parsed = new X509Certificate(cert);
  const ends = new Date(parsed.validTo).getTime();
  return (
    ends > Date.now() + RENEW_DAYS * DAY &&
    key !== '' &&
    names.every((name) => (isIP(name) ? parsed.checkIP(name) : parsed.checkHost(name)) !== undefined)
  );
}

async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'Taizhang localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  return { cert: pems.cert, key: pems.private };
}

/** Written under another name first: a server that starts meanwhile never sees half a key. */
async function replace(file: string, content: string, mode: number): Promise<void> {
  const temporary = `${file}.${process.pid}.part`;
  await writeFile(temporary, content, { mode });
  await rename(temporary, file);
}

function refuse(file: string, cause: unknown): never {
  throw new UserError('serve-certificate-invalid', { path: file, reason: reasonOf(cause) }, { cause });
}
