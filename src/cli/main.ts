import { Command, CommanderError } from 'commander';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { addExplain } from './commands/explain';
import { addFill } from './commands/fill';
import { addLedgers } from './commands/ledgers';
import { addReport } from './commands/report';
import { addRules } from './commands/rules';
import { addValidate } from './commands/validate';
import { EXIT, type ExitCode } from './exit-code';
import { say, sayError } from './say';
import { VERSION } from './version';

/** Runs one command line and gives the exit code; every fault ends in a message on stderr, never in a stack trace. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const end = (value: ExitCode): void => {
    code = value;
  };
  const program = new Command('taizhang')
    .description('台账：检查、填写、生成材料 / check and fill integrity ledgers, write briefings')
    .version(VERSION)
    .exitOverride();
  for (const add of [addValidate, addFill, addReport, addLedgers, addRules, addExplain]) add(program, end);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.fault;
    process.stderr.write(`${tell(error, languageOf(argv))}\n`);
    return EXIT.fault;
  }
}

function tell(error: unknown, language: Language): string {
  if (error instanceof UserError) return sayError(language, error);
  return say(language, 'internal', {
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}

/** The language asked for, even when the rest of the command line was at fault. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'zh-CN';
}
