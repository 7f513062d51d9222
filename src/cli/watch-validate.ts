import { UserError } from '../core/errors';
import { EXIT, type ExitCode } from './exit-code';
import { parseLanguage } from './parse-option';
import { say, sayError } from './say';
import { watchInputs } from './watch';

/** What of the options of `validate` matters to watching. */
export interface WatchOptions {
  readonly lang: string;
  readonly output?: string;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly writeBaseline?: string;
  readonly return?: string;
}

/**
 * `validate --watch`: judges every workbook by itself once it is written, until Ctrl+C. With `--return` the round is
 * judged as a whole, because what one file adds may concern all units; only returns that come out otherwise are written.
 * @param validate judges the paths and tells what it found
 * @throws {UserError} `watch-with`
 */
export async function watchAndValidate(
  paths: readonly string[],
  options: WatchOptions,
  validate: (paths: readonly string[]) => Promise<unknown>,
): Promise<ExitCode> {
  refuseOthers(options);
  const language = parseLanguage(options.lang);
  const ended = new AbortController();
  const end = (): void => ended.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const judge = async (some: readonly string[]): Promise<void> => {
    const time = new Date().toTimeString().slice(0, 8);
    process.stderr.write(`${say(language, 'watch-checked', { time, path: some.join('、') })}\n`);
    // A file that was taken away meanwhile, or a full disk, is told and ends nothing.
    await validate(some).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      const text =
        error instanceof UserError ? sayError(language, error) : say(language, 'internal', { reason });
      process.stderr.write(`${text}\n`);
    });
  };
  try {
    await watchInputs({
      paths,
      signal: ended.signal,
      onReady: () => process.stderr.write(`${say(language, 'watch-ready', { path: paths.join('、') })}\n`),
      check: async (files) => {
        if (options.return !== undefined) return judge(paths);
        for (const file of files) if (!ended.signal.aborted) await judge([file]);
      },
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
  return EXIT.clean;
}

/** What writes one result at the end has no end to write it at. */
function refuseOthers({ output, fix, fixDryRun, writeBaseline }: WatchOptions): void {
  const given = [
    output !== undefined && '--output',
    fix && '--fix',
    fixDryRun && '--fix-dry-run',
    writeBaseline !== undefined && '--write-baseline',
  ].find((option) => option !== false);
  if (given !== undefined) throw new UserError('watch-with', { option: given });
}
