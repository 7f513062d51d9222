import type { Command } from 'commander';
import type { Language } from '../../core/language';
import type { LedgerRule } from '../../rules/shared/define-rule';
import { EXIT, type ExitCode } from '../exit-code';
import { addListingOptions, type ListingOptions, readListing } from '../listing-options';
import { parseFormat } from '../parse-option';
import { say } from '../say';

interface RulesOptions extends ListingOptions {
  readonly format: string;
}

/** `taizhang rules`: lists every rule, the user's own among them. */
export function addRules(program: Command, end: (code: ExitCode) => void): void {
  addListingOptions(program.command('rules'))
    .description('列出全部规则 / list the rules')
    .option('--format <format>', 'text | json', 'text')
    .action(async (options: RulesOptions) => {
      const json = parseFormat(options.format, ['text', 'json']) === 'json';
      const { language, knowledge } = await readListing(options);
      process.stdout.write(json ? rulesJson(knowledge.rules) : rulesText(knowledge.rules, language));
      end(EXIT.clean);
    });
}

function rulesJson(known: readonly LedgerRule[]): string {
  const rules = known.map(({ meta: { id, code, severity, scope, fixable, ledgers } }) => ({
    id,
    code,
    severity,
    scope,
    fixable: fixable ?? null,
    ledgers,
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}

function rulesText(known: readonly LedgerRule[], language: Language): string {
  const lines = known.map(({ meta }) => {
    const ledgers = meta.ledgers === 'all' ? say(language, 'all') : meta.ledgers.join(' ');
    return `${meta.code}\t${meta.severity}\t${meta.id}\t${meta.docs[language].what}\t${ledgers}`;
  });
  return `${lines.join('\n')}\n`;
}
