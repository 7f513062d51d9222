import type { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { fillMessage } from '../core/messages';
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

/** A user fault in the user's words; a code without a text is a fault of ours and says so. */
export function sayError(language: Language, error: UserError): string {
  if (!isMessageCode(error.code)) return say(language, 'internal', { reason: error.message });
  return say(language, error.code, error.details);
}
