import type { Command } from 'commander';
import type { Language } from '../../core/language';
import type { LedgerDefinition } from '../../ledger/definition';
import { EXIT, type ExitCode } from '../exit-code';
import { addListingOptions, type ListingOptions, readListing } from '../listing-options';
import { parseFormat } from '../parse-option';

interface LedgersOptions extends ListingOptions {
  readonly format: string;
}

/** `taizhang ledgers`: the one table of ledgers, fields, titles, aliases and requirement. */
export function addLedgers(program: Command, end: (code: ExitCode) => void): void {
  addListingOptions(program.command('ledgers'))
    .description('列出台账及其栏目、别名 / list ledgers, their columns and aliases')
    .option('--format <format>', 'text | json', 'text')
    .action(async (options: LedgersOptions) => {
      const json = parseFormat(options.format, ['text', 'json']) === 'json';
      const { language, knowledge } = await readListing(options);
      const { definitions } = knowledge;
      process.stdout.write(json ? ledgersJson(definitions) : ledgersText(definitions, language));
      end(EXIT.clean);
    });
}

function ledgersJson(definitions: readonly LedgerDefinition[]): string {
  const ledgers = definitions.map(({ id, part, code, title, titleEn, naturalKey, head, fields }) => ({
    id,
    ...(part !== undefined && { part }),
    code,
    title,
    titleEn,
    naturalKey,
    head,
    fields: fields.map(({ name, title, titleEn, type, need, aliases, categories }) => ({
      name,
      title,
      titleEn,
      type,
      need,
      aliases,
      ...(categories && { categories }),
    })),
  }));
  return `${JSON.stringify(ledgers, null, 2)}\n`;
}

const MARK = { identifying: '**', required: '*', desirable: '' } as const;

function ledgersText(definitions: readonly LedgerDefinition[], language: Language): string {
  const titleKey = language === 'en' ? 'titleEn' : 'title';
  const blocks = definitions.map((definition) => {
    const { id, part, code, fields } = definition;
    const columns = fields.map((field) => `${field[titleKey]}${MARK[field.need]}`).join(' | ');
    const name = [id, part].filter((each) => each !== undefined).join('/');
    return `${code} ${definition[titleKey]} (${name})\n  ${columns}`;
  });
  return `${blocks.join('\n')}\n`;
}
