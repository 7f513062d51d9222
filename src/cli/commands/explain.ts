import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { Knowledge } from '../../engine/knowledge';
import type { LedgerRule } from '../../rules/shared/define-rule';
import { EXIT, type ExitCode } from '../exit-code';
import { addListingOptions, type ListingOptions, readListing } from '../listing-options';

const HEADINGS: Readonly<
  Record<
    Language,
    readonly [what: string, why: string, how: string, source: string, options: string, messages: string]
  >
> = {
  'zh-CN': ['查什么', '为什么', '怎么改', '来源', '可调参数', '提示语'],
  en: ['What', 'Why', 'How', 'Source', 'Options', 'Messages'],
};

/** `taizhang explain C-12`: what a rule looks for, why, and how to mend it; by code or id. */
export function addExplain(program: Command, end: (code: ExitCode) => void): void {
  addListingOptions(program.command('explain').argument('<rule>', '规则编号或名称 / code or id'))
    .description('解释一条规则 / explain a rule')
    .action(async (name: string, options: ListingOptions) => {
      const { language, knowledge } = await readListing(options);
      process.stdout.write(explain(findRule(name, knowledge), knowledge, language));
      end(EXIT.clean);
    });
}

function findRule(name: string, { rules }: Knowledge): LedgerRule {
  const wanted = name.toLowerCase();
  const found = rules.find(
    ({ meta }) => meta.id.toLowerCase() === wanted || meta.code.toLowerCase() === wanted,
  );
  if (!found) throw new UserError('rule-unknown', { value: name });
  return found;
}

function explain({ meta }: LedgerRule, known: Knowledge, language: Language): string {
  const { what, why, how } = meta.docs[language];
  const [whatLabel, whyLabel, howLabel, sourceLabel, optionsLabel, messagesLabel] = HEADINGS[language];
  const options = Object.entries(meta.options).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const messages = Object.values(known.messages[language][meta.id] ?? {});
  return [
    `${meta.code} ${meta.id} (${meta.severity})`,
    `${whatLabel}：${what}`,
    `${whyLabel}：${why}`,
    `${howLabel}：${how}`,
    `${sourceLabel}：${meta.docs.source}`,
    ...(options.length > 0 ? [`${optionsLabel}：${options.join(' ')}`] : []),
    ...(messages.length > 0 ? [`${messagesLabel}：`, ...messages.map((message) => `  ${message}`)] : []),
    '',
  ].join('\n');
}
