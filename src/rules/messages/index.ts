import type { MessageCatalogues } from '../../core/messages';
import { cellMessages as cellEn } from './en/cell';
import { cellTextMessages as cellTextEn } from './en/cell-text';
import { crossMessages as crossEn } from './en/cross';
import { rowMessages as rowEn } from './en/row';
import { rowStatusMessages as rowStatusEn } from './en/row-status';
import { structureMessages as structureEn } from './en/structure';
import { tableMessages as tableEn } from './en/table';
import { cellMessages as cellZh } from './zh-CN/cell';
import { cellTextMessages as cellTextZh } from './zh-CN/cell-text';
import { crossMessages as crossZh } from './zh-CN/cross';
import { rowMessages as rowZh } from './zh-CN/row';
import { rowStatusMessages as rowStatusZh } from './zh-CN/row-status';
import { structureMessages as structureZh } from './zh-CN/structure';
import { tableMessages as tableZh } from './zh-CN/table';

/** What the rules say, by language and rule id. */
export const RULE_MESSAGES: MessageCatalogues = {
  'zh-CN': { ...structureZh, ...cellZh, ...cellTextZh, ...rowZh, ...rowStatusZh, ...tableZh, ...crossZh },
  en: { ...structureEn, ...cellEn, ...cellTextEn, ...rowEn, ...rowStatusEn, ...tableEn, ...crossEn },
};
