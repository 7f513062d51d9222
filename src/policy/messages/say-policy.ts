import type { IssueData } from '../../core/issue';
import type { Language } from '../../core/language';
import { fillMessage } from '../../core/messages';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Codes of everything that is said of policy documents. */
export type PolicyMessage = keyof typeof zhCN;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<PolicyMessage, string>>>> = { 'zh-CN': zhCN, en };

/** What is said of policy documents, in the language. */
export function sayPolicy(language: Language, code: PolicyMessage, data: IssueData = {}): string {
  return fillMessage(CATALOGUES[language][code], data, language);
}

/** Whether there is a text for the code. */
export function isPolicyMessage(code: string): code is PolicyMessage {
  return Object.hasOwn(zhCN, code);
}
