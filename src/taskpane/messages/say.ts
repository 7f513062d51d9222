import type { IssueData } from '../../core/issue';
import type { Language } from '../../core/language';
import { fillMessage } from '../../core/messages';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Codes of everything the pane says. */
export type PaneMessage = keyof typeof zhCN;

/** Something to say, in no language yet. */
export interface PaneText {
  readonly code: PaneMessage;
  readonly data?: IssueData;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<PaneMessage, string>>>> = { 'zh-CN': zhCN, en };

/** A text of the pane in the language. */
export function say(language: Language, code: PaneMessage, data: IssueData = {}): string {
  return fillMessage(CATALOGUES[language][code], data, language);
}

/** Whether the pane has a text for the code. */
export function isPaneMessage(code: string): code is PaneMessage {
  return Object.hasOwn(zhCN, code);
}
