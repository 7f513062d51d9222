import type { IssueData } from './issue';
import type { Language } from './language';

/** Message templates of one language: rule id → message id → text with `{name}` places. */
export type MessageCatalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A catalogue for each language. */
export type MessageCatalogues = Readonly<Record<Language, MessageCatalogue>>;

/** How a list of values is written out in each language. */
const LIST_SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', en: ', ' };

/**
 * Fills a template's `{name}` places from the data; lists are joined the way the language does.
 * @throws {MissingMessageDataError} when the template names a place that the data lacks: a fault of the rule
 */
export function fillMessage(template: string, data: IssueData, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new MissingMessageDataError(template, place);
    return Array.isArray(value) ? value.join(LIST_SEPARATOR[language]) : String(value);
  });
}

/**
 * The text of a message in a language.
 * @throws {MissingMessageError} when the catalogue has no such message: a fault of the catalogue
 */
export function renderMessage(
  catalogues: MessageCatalogues,
  language: Language,
  message: { readonly rule: string; readonly messageId: string; readonly data: IssueData },
): string {
  const template = catalogues[language][message.rule]?.[message.messageId];
  if (template === undefined) throw new MissingMessageError(language, message.rule, message.messageId);
  return fillMessage(template, message.data, language);
}

export class MissingMessageError extends Error {
  constructor(language: Language, rule: string, messageId: string) {
    super(`no message ${rule}/${messageId} in the ${language} catalogue`);
    this.name = 'MissingMessageError';
  }
}

export class MissingMessageDataError extends Error {
  constructor(template: string, place: string) {
    super(`the message "${template}" needs ${place}, which the issue does not carry`);
    this.name = 'MissingMessageDataError';
  }
}
