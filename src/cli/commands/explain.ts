import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { fillCommand } from '../../engine/fill-command';
import type { Knowledge } from '../../engine/knowledge';
import { remedyWords } from '../../formatters/remedy-words';
import type { RegulationTitle } from '../../ledger/regulation-title';
import { REGULATION_TITLES } from '../../ledger/regulation-titles';
import type { LedgerRule } from '../../rules/shared/define-rule';
import { EXIT, type ExitCode } from '../exit-code';
import { addListingOptions, type ListingOptions, readListing } from '../listing-options';
import { say } from '../say';

const HEADINGS: Readonly<
  Record<
    Language,
    readonly [
      what: string,
      why: string,
      how: string,
      remedy: string,
      source: string,
      options: string,
      messages: string,
    ]
  >
> = {
  'zh-CN': ['查什么', '为什么', '怎么改', '修正', '来源', '可调参数', '提示语'],
  en: ['What', 'Why', 'How', 'Remedy', 'Source', 'Options', 'Messages'],
};

/** `taizhang explain C-12`: what a rule looks for, why, and how to mend it; by code or id. */
export function addExplain(program: Command, end: (code: ExitCode) => void): void {
  addListingOptions(program.command('explain').argument('<rule>', '规则编号或名称 / code or id'))
    .description('解释一条规则 / explain a rule')
    .action(async (name: string, options: ListingOptions) => {
      const { language, knowledge, settings } = await readListing(options);
      const rule = findRule(name, knowledge);
      const own = TITLE_RULES.includes(rule.meta.code) ? settings.titles : [];
      process.stdout.write(explain(rule, knowledge, language) + ownTitles(own, language));
      end(EXIT.clean);
    });
}

/** The rules that judge by titles of rules and laws, to which a unit may add. */
const TITLE_RULES: readonly string[] = ['C-32', 'C-33'];

/** What the unit's titles add to the built-in ones, a line each: 《旧名称》 2023-07-01 → 《现行名称》. */
function ownTitles(titles: readonly RegulationTitle[], language: Language): string {
  const own = titles.filter((entry) => !REGULATION_TITLES.some((each) => isSame(each, entry)));
  if (own.length === 0) return '';
  const lines = own.map(({ title, repealed, successor }) => {
    const parts = [`《${title}》`, repealed ?? '', successor === undefined ? '' : `→ 《${successor}》`];
    return `  ${parts.filter((part) => part !== '').join(' ')}\n`;
  });
  return `${say(language, 'own-titles')}：\n${lines.join('')}`;
}

function isSame(a: RegulationTitle, b: RegulationTitle): boolean {
  return a.title === b.title && a.repealed === b.repealed && a.successor === b.successor;
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
  const [whatLabel, whyLabel, howLabel, remedyLabel, sourceLabel, optionsLabel, messagesLabel] =
    HEADINGS[language];
  const options = Object.entries(meta.options).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const messages = Object.values(known.messages[language][meta.id] ?? {});
  return [
    `${meta.code} ${meta.id} (${meta.severity})`,
    `${whatLabel}：${what}`,
    `${whyLabel}：${why}`,
    `${howLabel}：${how}`,
    `${remedyLabel}：${remedyWords(meta, language, fillCommand)}`,
    `${sourceLabel}：${meta.docs.source}`,
    ...(options.length > 0 ? [`${optionsLabel}：${options.join(' ')}`] : []),
    ...(messages.length > 0 ? [`${messagesLabel}：`, ...messages.map((message) => `  ${message}`)] : []),
    '',
  ].join('\n');
}
