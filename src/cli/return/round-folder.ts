import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';
import { isRoundJson, unfinishedRound } from '../../formatters/round/round-json';
import { identity, reasonOf } from '../output';

/** The record of a round in its folder, by which the folder is known for one of ours. */
export const ROUND_NAME = 'round.json';

/** Folders that are being written or taken away; a killed run may leave some. */
const TEMPORARY = /^\.taizhang-.*\.(?:part|old)$/;

/** Where a round's results go, and what must not be touched. */
export interface RoundFolderRequest {
  readonly folder: string;
  /** Paths as given on the command line: files and folders. */
  readonly given: readonly string[];
  readonly asOf: string;
  readonly overwrite: boolean;
}

/**
 * Whether results may go there: the folder is absent, empty or holds a round of ours, and is not mixed up with the inputs,
 * where the next run would take marked copies for submissions.
 * @throws {UserError} `return-inside-input`, `return-not-a-folder`, `return-folder-taken`
 */
export async function checkRoundFolder({ folder, given, overwrite }: RoundFolderRequest): Promise<void> {
  const target = await realTarget(folder);
  for (const each of given) {
    const input = await identity(each);
    const isFolder = (await stat(each).catch(() => null))?.isDirectory() ?? false;
    const mixed = contains(target, input) || (isFolder && contains(input, target));
    if (mixed) throw new UserError('return-inside-input', { path: folder, input: each });
  }
  const info = await stat(folder).catch(() => null);
  if (!info) return;
  if (!info.isDirectory()) throw new UserError('return-not-a-folder', { path: folder });
  const entries = (await readdir(folder)).filter((name) => !TEMPORARY.test(name));
  if (entries.length === 0 || overwrite || (await holdsRound(folder))) return;
  throw new UserError('return-folder-taken', { path: folder });
}

/** Makes the folder, marks it as ours and clears away what a killed run left. @throws {UserError} `output-failed` */
export async function openRoundFolder({ folder, asOf }: RoundFolderRequest): Promise<void> {
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      if (TEMPORARY.test(name)) await rm(path.join(folder, name), { recursive: true, force: true });
    }
  });
  if (!(await holdsRound(folder))) await replaceFile(folder, ROUND_NAME, unfinishedRound(asOf));
}

/** Writes a file of the round's folder whole or not at all. @throws {UserError} `output-failed` */
export async function replaceFile(folder: string, name: string, content: string): Promise<void> {
  const temporary = path.join(folder, temporaryName(name, 'part'));
  await writing(
    path.join(folder, name),
    async () => {
      await writeFile(temporary, content);
      await rename(temporary, path.join(folder, name));
    },
    temporary,
  );
}

/**
 * Writes a unit's folder whole or not at all: it is filled under another name first, and only then takes the place of an
 * earlier one.
 * @throws {UserError} `output-failed`
 */
export async function replaceFolder(
  folder: string,
  name: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const temporary = path.join(folder, temporaryName(name, 'part'));
  const target = path.join(folder, name);
  await writing(
    target,
    async () => {
      await mkdir(temporary);
      for (const [file, content] of contents) await writeFile(path.join(temporary, file), content);
      await removeFolder(folder, name);
      await rename(temporary, target);
    },
    temporary,
  );
}

/** Takes a folder away: it is gone under its name at once, whatever becomes of the rest. */
export async function removeFolder(folder: string, name: string): Promise<void> {
  const old = path.join(folder, temporaryName(name, 'old'));
  const moved = await rename(path.join(folder, name), old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (moved) await rm(old, { recursive: true, force: true });
}

/** Runs what writes, and turns its failure into one the user can read. */
async function writing(target: string, write: () => Promise<void>, temporary?: string): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (temporary !== undefined) {
      // Best effort: where even this fails, the next run clears it away.
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    }
    throw new UserError('output-failed', { path: target, reason: reasonOf(cause) }, { cause });
  }
}

function temporaryName(name: string, suffix: 'part' | 'old'): string {
  return `.taizhang-${process.pid}-${name}.${suffix}`;
}

async function holdsRound(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, ROUND_NAME), 'utf8').catch(() => '');
  return isRoundJson(text);
}

/** The real path of something that may not exist yet: that of the nearest folder above that does. */
async function realTarget(folder: string): Promise<string> {
  const full = path.resolve(folder);
  const real = await realpath(full).catch(() => null);
  if (real !== null) return real;
  const above = path.dirname(full);
  return above === full ? full : path.join(await realTarget(above), path.basename(full));
}

function contains(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}
