import type { LevelMapping, LevelNotation } from '../text/level';
import type { Measure } from './measure';
import type { Obligation } from './obligation';
import type { RegulationTitle } from './regulation-title';
import type { RiskPhrase } from './risk-phrase';

/** What a unit may settle for itself. Every value has a default; a config file replaces single ones. */
export interface UnitSettings {
  /** The notation of risk levels that this unit writes, and words that mean another level here than usual. */
  readonly levels: { readonly notation: LevelNotation; readonly mapping: LevelMapping };
  /** Level from likelihood × consequence (1…4 each): level 1 from `first`, level 2 from `second`. */
  readonly matrix: { readonly first: number; readonly second: number };
  /** Whether level 1 belongs to the head of the unit, level 2 to the leader in charge, level 3 to the head of the department. */
  readonly leaderByLevel: boolean;
  /** Areas that the head of the unit must not be in charge of directly; each with the words that name it. */
  readonly areasClosedToHead: readonly { readonly area: string; readonly words: readonly string[] }[];
  /** Items that the responsibility list of each kind of subject must have; null where the unit fixes none. */
  readonly dutyCounts: { readonly group: number; readonly secretary: number; readonly member: number } | null;
  /** Days that 立行立改 gives from the day of feedback. */
  readonly immediateDays: number;
  /** Days before a deadline from which it counts as near. */
  readonly warnDays: number;
  /** Ledgers for which a missing required column is an error instead of a warning. */
  readonly strictColumns: readonly string[];
  /** Texts given from above for all to use: rows that hold one are not held against one another for likeness. */
  readonly templates: readonly string[];
  /** Duties of a policy document that the unit has accepted; `taizhang policy --format yaml` drafts them. */
  readonly obligations: readonly Obligation[];
  /** Measures of the unit's own, offered before those of the library; see `unitMeasures`. */
  readonly measures: readonly Measure[];
  /** Risks as the unit words them, offered before those of the library; see `unitPhrases`. */
  readonly phrases: readonly RiskPhrase[];
  /** Titles of rules and laws that the unit adds to the library, or knows better; see `titlesOf`. */
  readonly titles: readonly RegulationTitle[];
}

/**
 * Defaults: the matrix and the order of leaders are the domain handbook's proposal (its §2.2); the four closed areas
 * are those of the policy documents (personnel, finance, construction, public resource trading).
 */
export const DEFAULT_SETTINGS: UnitSettings = {
  levels: { notation: 'ordinal', mapping: {} },
  matrix: { first: 9, second: 4 },
  leaderByLevel: true,
  areasClosedToHead: [
    { area: '人事', words: ['人事', '选人用人', '干部任免', '干部选拔', '职称', '招录', '招聘'] },
    { area: '财务', words: ['财务', '财会', '资金', '预算', '经费', '报销', '出纳', '会计'] },
    { area: '工程建设', words: ['工程', '项目建设', '基建', '施工'] },
    { area: '公共资源交易', words: ['公共资源', '采购', '招标', '招投标', '资产处置', '资产出租'] },
  ],
  dutyCounts: null,
  immediateDays: 15,
  warnDays: 7,
  strictColumns: [],
  templates: [],
  obligations: [],
  measures: [],
  phrases: [],
  titles: [],
};
