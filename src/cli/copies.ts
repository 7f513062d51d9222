import type { Language } from '../core/language';
import { copyTargets } from './copy-targets';
import type { ReadFile } from './load-file';
import { checkOutput, writeOutput } from './output';
import { say } from './say';
import type { Session } from './session';

/** A file and where its edited copy goes. */
export interface Copy {
  readonly file: ReadFile;
  readonly target: string;
}

/**
 * A place for the copy of every file that was read. Every place is looked at before the first copy is written: a batch
 * is not left half done for a name in use.
 * @throws {UserError} `output-needs-folder`, `output-is-input`, `output-exists`
 */
export async function planCopies(
  { batch, inputs }: Session,
  output: string,
  overwrite: boolean,
): Promise<Copy[]> {
  const targets = await copyTargets(
    batch.files.map(({ path }) => path),
    output,
  );
  const copies = batch.files.flatMap((file) => {
    const target = targets.get(file.path);
    return file.status !== 'read' || target === undefined ? [] : [{ file, target }];
  });
  for (const { target } of copies) await checkOutput(target, { inputs, overwrite });
  return copies;
}

/** Writes the copies as their drivers hold them, and says where on stderr. */
export async function writeCopies(
  copies: readonly Copy[],
  { inputs, language }: Session,
  overwrite: boolean,
): Promise<void> {
  for (const { file, target } of copies) {
    await writeOutput(target, file.driver.bytes(), { inputs, overwrite });
    const lines = [say(language, 'written', { path: target }), ...copyNotes(file, target, language)];
    process.stderr.write(`${lines.join('\n')}\n`);
  }
}

/** What there is to know of a copy, a line each: what that of an .xls file lacks, and that formulas are computed anew. */
export function copyNotes({ isConverted, driver }: ReadFile, target: string, language: Language): string[] {
  const count = driver.staleFormulas();
  return [
    ...(isConverted ? [say(language, 'copy-converted', { path: target })] : []),
    ...(count > 0 ? [say(language, 'copy-recalculated', { path: target, count })] : []),
  ];
}
