import type { MessageCatalogues } from '../../core/messages';
import { cellMessages as cellEn } from './en/cell';
import { cellTextMessages as cellTextEn } from './en/cell-text';
import { conductMessages as conductEn } from './en/conduct';
import { coverageMessages as coverageEn } from './en/coverage';
import { crossMessages as crossEn } from './en/cross';
import { meetingsMessages as meetingsEn } from './en/meetings';
import { reportingMessages as reportingEn } from './en/reporting';
import { roundMessages as roundEn } from './en/round';
import { rowMessages as rowEn } from './en/row';
import { rowStatusMessages as rowStatusEn } from './en/row-status';
import { structureMessages as structureEn } from './en/structure';
import { tableMessages as tableEn } from './en/table';
import { upkeepMessages as upkeepEn } from './en/upkeep';
import { cellMessages as cellZh } from './zh-CN/cell';
import { cellTextMessages as cellTextZh } from './zh-CN/cell-text';
import { conductMessages as conductZh } from './zh-CN/conduct';
import { coverageMessages as coverageZh } from './zh-CN/coverage';
import { crossMessages as crossZh } from './zh-CN/cross';
import { meetingsMessages as meetingsZh } from './zh-CN/meetings';
import { reportingMessages as reportingZh } from './zh-CN/reporting';
import { roundMessages as roundZh } from './zh-CN/round';
import { rowMessages as rowZh } from './zh-CN/row';
import { rowStatusMessages as rowStatusZh } from './zh-CN/row-status';
import { structureMessages as structureZh } from './zh-CN/structure';
import { tableMessages as tableZh } from './zh-CN/table';
import { upkeepMessages as upkeepZh } from './zh-CN/upkeep';

/** What the rules say, by language and rule id. */
export const RULE_MESSAGES: MessageCatalogues = {
  'zh-CN': {
    ...structureZh,
    ...cellZh,
    ...cellTextZh,
    ...rowZh,
    ...rowStatusZh,
    ...tableZh,
    ...crossZh,
    ...meetingsZh,
    ...conductZh,
    ...reportingZh,
    ...upkeepZh,
    ...coverageZh,
    ...roundZh,
  },
  en: {
    ...structureEn,
    ...cellEn,
    ...cellTextEn,
    ...rowEn,
    ...rowStatusEn,
    ...tableEn,
    ...crossEn,
    ...meetingsEn,
    ...conductEn,
    ...reportingEn,
    ...upkeepEn,
    ...coverageEn,
    ...roundEn,
  },
};
