import type { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { fillMessage, MissingMessageDataError } from '../core/messages';
import { en } from './messages/en';
import { zhCN } from './messages/zh-CN';

/** Codes of everything the command line says. */
export type MessageCode = keyof typeof zhCN;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = { 'zh-CN': zhCN, en };

/** A line of the command line in the language. */
export function say(
  language: Language,
  code: MessageCode,
  data: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return fillMessage(CATALOGUES[language][code], data, language);
}

/** Whether the catalogue has a text for the code. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(zhCN, code);
}

/** A user fault in the user's words; a code without a text, or a text that needs more details, is a fault of ours. */
export function sayError(language: Language, error: UserError): string {
  const { code, details, message } = error;
  if (!isMessageCode(code)) return say(language, 'internal', { reason: message });
  try {
    return say(language, code, details);
  } catch (cause) {
    if (!(cause instanceof MissingMessageDataError)) throw cause;
    return say(language, 'internal', { reason: message });
  }
}
