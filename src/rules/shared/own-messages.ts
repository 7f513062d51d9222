import type { Language } from '../../core/language';
import type { MessageCatalogues } from '../../core/messages';

/** A rule of the user's own speaks the user's words in every language: they come as data, so braces in them are safe. */
const OWN_MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    broken: '第{row}行：{message}',
    undecided:
      '第{row}行“{column}”无法按本条规则判断，请核对这一行的值是否为数字、日期等应有的写法（{reason}）。',
  },
  en: {
    broken: 'Row {row}: {message}',
    undecided:
      'Row {row}, “{column}”: the rule cannot be decided; see whether the values of this row are of the right kind ({reason}).',
  },
};

/** The catalogues with what the rules of these ids say. */
export function withOwnMessages(catalogues: MessageCatalogues, ids: readonly string[]): MessageCatalogues {
  const added = (language: Language) => Object.fromEntries(ids.map((id) => [id, OWN_MESSAGES[language]]));
  return {
    'zh-CN': { ...catalogues['zh-CN'], ...added('zh-CN') },
    en: { ...catalogues.en, ...added('en') },
  };
}
