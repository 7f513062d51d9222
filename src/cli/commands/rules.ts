import type { Command } from 'commander';
import { RULES } from '../../rules';
import { EXIT, type ExitCode } from '../exit-code';
import { say } from '../say';
import { parseLanguage } from '../session';

interface RulesOptions {
  readonly format: string;
  readonly lang: string;
}

/** `taizhang rules`: lists every rule. */
export function addRules(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('列出全部规则 / list the rules')
    .option('--format <format>', 'text | json', 'text')
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action((options: RulesOptions) => {
      process.stdout.write(options.format === 'json' ? rulesJson() : rulesText(options.lang));
      end(EXIT.clean);
    });
}

function rulesJson(): string {
  const rules = RULES.map(({ meta: { id, code, severity, scope, fixable, ledgers } }) => ({
    id,
    code,
    severity,
    scope,
    fixable: fixable ?? null,
    ledgers,
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}

function rulesText(lang: string): string {
  const language = parseLanguage(lang);
  const lines = RULES.map(({ meta }) => {
    const ledgers = meta.ledgers === 'all' ? say(language, 'all') : meta.ledgers.join(' ');
    return `${meta.code}\t${meta.severity}\t${meta.id}\t${meta.docs[language].what}\t${ledgers}`;
  });
  return `${lines.join('\n')}\n`;
}
