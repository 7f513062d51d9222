import { access, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';

/** What to heed when writing. */
export interface OutputRules {
  /** Files that must never be written to. */
  readonly inputs: readonly string[];
  /** Whether an existing file that is no input may be replaced. */
  readonly overwrite: boolean;
}

/**
 * Whether a result may be written there; asked before long work starts, and again before it is written.
 * @throws {UserError} `output-is-input` (through a link too), `output-exists` without leave to overwrite
 */
export async function checkOutput(file: string, rules: OutputRules): Promise<void> {
  const target = await identity(file);
  for (const input of rules.inputs) {
    if ((await identity(input)) === target) throw new UserError('output-is-input', { path: file });
  }
  if (!rules.overwrite && (await exists(file))) throw new UserError('output-exists', { path: file });
}

/**
 * Writes a result file whole or not at all (through a temporary file beside it).
 * @throws {UserError} what {@link checkOutput} throws, `output-failed`
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  rules: OutputRules,
): Promise<void> {
  await checkOutput(file, rules);
  const temporary = `${file}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (cause) {
    // Best effort: where even this fails, there is nothing of ours to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UserError('output-failed', { path: file, reason: reasonOf(cause) }, { cause });
  }
}

/** The short reason of a file system failure. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause);
}

/** The real path, so that a file is known under every name: relative, absolute, through links. */
export async function identity(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
