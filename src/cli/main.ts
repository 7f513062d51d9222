import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { commandsFor } from './commands';
import { EXIT, type ExitCode } from './exit-code';
import { productVersion } from './package-root';
import { say, sayError } from './say';

/** Runs one command line and gives the exit code; every fault ends in a message on stderr, never in a stack trace. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const end = (value: ExitCode): void => {
    code = value;
  };
  const language = languageOf(argv);
  // Faults that a schema finds in a user's file are told in the user's language.
  z.config(language === 'en' ? z.locales.en() : z.locales.zhCN());
  try {
    const program = new Command('taizhang')
      .description('台账：检查、填写、生成材料 / check and fill integrity ledgers, write briefings')
      .version(productVersion())
      .exitOverride();
    for (const add of await commandsFor(argv)) add(program, end);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.fault;
    process.stderr.write(`${tell(error, language)}\n`);
    return EXIT.fault;
  }
}

function tell(error: unknown, language: Language): string {
  if (error instanceof UserError) return sayError(language, error);
  return say(language, 'internal', { reason: briefly(error) });
}

/** What and where on one line: enough for a maintainer, and short enough to be passed on. */
function briefly(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /^\s+at (.+)$/m.exec(error.stack ?? '')?.[1] ?? '';
  return [`${error.name}: ${error.message.split('\n')[0]}`, place].filter((part) => part !== '').join(' @ ');
}

/** The language asked for, even when the rest of the command line was at fault. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'zh-CN';
}
