import type { IssueData } from '../../../core/issue';
import type { Language } from '../../../core/language';
import { fillMessage } from '../../../core/messages';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Codes of everything that is said of a config. */
export type ConfigMessage = keyof typeof zhCN;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<ConfigMessage, string>>>> = { 'zh-CN': zhCN, en };

/** What is said of a config, in the language. */
export function sayConfig(language: Language, code: ConfigMessage, data: IssueData = {}): string {
  return fillMessage(CATALOGUES[language][code], data, language);
}
