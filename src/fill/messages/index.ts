import type { MessageCatalogues } from '../../core/messages';
import { fillMessages as en } from './en';
import { fillMessages as zhCn } from './zh-CN';

/** What the fillers say of their sources, by language and filler id. */
export const FILL_MESSAGES: MessageCatalogues = { 'zh-CN': zhCn, en };
