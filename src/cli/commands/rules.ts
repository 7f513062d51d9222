import type { Command } from 'commander';
import type { Language } from '../../core/language';
import { RULES } from '../../rules';
import { EXIT, type ExitCode } from '../exit-code';
import { parseFormat, parseLanguage } from '../parse-option';
import { say } from '../say';

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
      const language = parseLanguage(options.lang);
      const json = parseFormat(options.format, ['text', 'json']) === 'json';
      process.stdout.write(json ? rulesJson() : rulesText(language));
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

function rulesText(language: Language): string {
  const lines = RULES.map(({ meta }) => {
    const ledgers = meta.ledgers === 'all' ? say(language, 'all') : meta.ledgers.join(' ');
    return `${meta.code}\t${meta.severity}\t${meta.id}\t${meta.docs[language].what}\t${ledgers}`;
  });
  return `${lines.join('\n')}\n`;
}
