import type { Command } from 'commander';
import type { Language } from '../../core/language';
import { DEFINITIONS } from '../../ledger/definitions';
import { EXIT, type ExitCode } from '../exit-code';
import { parseFormat, parseLanguage } from '../parse-option';

interface LedgersOptions {
  readonly format: string;
  readonly lang: string;
}

/** `taizhang ledgers`: the one table of ledgers, fields, titles, aliases and requirement. */
export function addLedgers(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('ledgers')
    .description('列出台账及其栏目、别名 / list ledgers, their columns and aliases')
    .option('--format <format>', 'text | json', 'text')
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action((options: LedgersOptions) => {
      const language = parseLanguage(options.lang);
      const json = parseFormat(options.format, ['text', 'json']) === 'json';
      process.stdout.write(json ? ledgersJson() : ledgersText(language));
      end(EXIT.clean);
    });
}

function ledgersJson(): string {
  const ledgers = DEFINITIONS.map(({ id, part, code, title, titleEn, naturalKey, head, fields }) => ({
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

function ledgersText(language: Language): string {
  const titleKey = language === 'en' ? 'titleEn' : 'title';
  const blocks = DEFINITIONS.map((definition) => {
    const { id, part, code, fields } = definition;
    const columns = fields.map((field) => `${field[titleKey]}${MARK[field.need]}`).join(' | ');
    const name = [id, part].filter((each) => each !== undefined).join('/');
    return `${code} ${definition[titleKey]} (${name})\n  ${columns}`;
  });
  return `${blocks.join('\n')}\n`;
}
