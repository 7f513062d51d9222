import { access, mkdir, realpath, rename, writeFile } from 'node:fs/promises';
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
 * Writes a result file whole or not at all (through a temporary file beside it).
 * @throws {UserError} `output-is-input`, `output-exists` without leave to overwrite, `output-failed`
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  rules: OutputRules,
): Promise<void> {
  const target = await identity(file);
  for (const input of rules.inputs) {
    if ((await identity(input)) === target) throw new UserError('output-is-input', { path: file });
  }
  if (!rules.overwrite && (await exists(file))) throw new UserError('output-exists', { path: file });
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    const temporary = `${file}.${process.pid}.part`;
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (cause) {
    throw new UserError('output-failed', { path: file, reason: reasonOf(cause) }, { cause });
  }
}

/** The short reason of a file system failure. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause);
}

/** The real path, so that a link to an input is known as that input. */
async function identity(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
