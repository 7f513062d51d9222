import type { Command } from 'commander';
import { DEFINITIONS } from '../../ledger/definitions';
import { EXIT, type ExitCode } from '../exit-code';

/** `taizhang ledgers`: the one table of ledgers, fields, titles, aliases and requirement. */
export function addLedgers(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('ledgers')
    .description('列出台账及其栏目、别名 / list ledgers, their columns and aliases')
    .option('--format <format>', 'text | json', 'text')
    .action((options: { readonly format: string }) => {
      process.stdout.write(options.format === 'json' ? ledgersJson() : ledgersText());
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

function ledgersText(): string {
  const blocks = DEFINITIONS.map(({ id, part, code, title, fields }) => {
    const columns = fields.map((field) => `${field.title}${MARK[field.need]}`).join('｜');
    return `${code} ${title} (${[id, part].filter((name) => name !== undefined).join('/')})\n  ${columns}`;
  });
  return `${blocks.join('\n')}\n`;
}
