import { squeeze } from './normalize';

/** The five ways in which units write risk levels: 一级, Ⅰ级, 高, 红, ★★★. */
export type LevelNotation = 'ordinal' | 'roman' | 'grade' | 'colour' | 'star';

/** Risk level; 1 is the highest. */
export type RiskLevel = 1 | 2 | 3;

/** Levels that words have in this unit, overriding the defaults: `{ 橙: 3, 黄: 2 }`. */
export interface LevelMapping {
  readonly [word: string]: RiskLevel;
}

/** A level read from a cell, with the word (without 风险 or brackets) that gave it. */
export interface ParsedLevel {
  readonly level: RiskLevel;
  readonly notation: LevelNotation;
  readonly word: string;
}

/** Words from level 1 to level 3. Red is always highest; the order of the other two differs between units. */
const WORDS: Readonly<Record<LevelNotation, readonly [string, string, string]>> = {
  ordinal: ['一级', '二级', '三级'],
  roman: ['Ⅰ级', 'Ⅱ级', 'Ⅲ级'],
  grade: ['高', '中', '低'],
  colour: ['红', '橙', '黄'],
  star: ['★★★', '★★', '★'],
};

const SPELLINGS: readonly (readonly [RegExp, LevelNotation, RiskLevel])[] = [
  [/^[一1]级$/u, 'ordinal', 1],
  [/^[二2]级$/u, 'ordinal', 2],
  [/^[三3]级$/u, 'ordinal', 3],
  [/^(?:Ⅰ级?|I级)$/u, 'roman', 1],
  [/^(?:Ⅱ级?|II级)$/u, 'roman', 2],
  [/^(?:Ⅲ级?|III级)$/u, 'roman', 3],
  [/^高(?:级|等)?$/u, 'grade', 1],
  [/^中(?:级|等)?$/u, 'grade', 2],
  [/^低(?:级|等)?$/u, 'grade', 3],
  [/^红色?$/u, 'colour', 1],
  [/^橙色?$/u, 'colour', 2],
  [/^黄色?$/u, 'colour', 3],
  [/^(?:[★⭐]{3}|[三3]星级?)$/u, 'star', 1],
  [/^(?:[★⭐]{2}☆?|[二两2]星级?)$/u, 'star', 2],
  [/^(?:[★⭐]☆{0,2}|[一1]星级?)$/u, 'star', 3],
];

/** No spelling has more characters. */
const LONGEST_SPELLING = 4;

/** A longer text is a description, not a level. */
const LONGEST = 60;

function core(text: string): string {
  return squeeze(text)
    .replace(/^(?:廉政)?(?:风险)?(?:等级|级别)[:：为]?/u, '')
    .replace(/(?:风险|等级|风险等级|预警)$/u, '');
}

/** The usual word for a spelling (1级 → 一级, 红色 → 红), or the word itself. */
function canonical(word: string): { word: string; notation: LevelNotation | null; level: RiskLevel | null } {
  const spelling =
    word.length > LONGEST_SPELLING ? undefined : SPELLINGS.find(([pattern]) => pattern.test(word));
  if (!spelling) return { word, notation: null, level: null };
  const [, notation, level] = spelling;
  return { word: WORDS[notation][level - 1] ?? word, notation, level };
}

function overridden(word: string, mapping: LevelMapping): RiskLevel | null {
  const entry = Object.entries(mapping).find(([key]) => canonical(core(key)).word === word);
  return entry ? entry[1] : null;
}

/**
 * Reads a risk level in any of the five notations; `mapping` decides first and may add words such as 较高 (taken as
 * `grade`). 一级（高） is read when both agree. Null otherwise: a bare number, a fourth level and 较高 are no levels.
 */
export function parseLevel(text: string, mapping: LevelMapping = {}): ParsedLevel | null {
  if (text.length > LONGEST) return null;
  const noted = /^(.+)[（(]([^（）()]+)[）)]$/u.exec(squeeze(text));
  if (noted) {
    const [outer, inner] = [parseLevel(noted[1] ?? '', mapping), parseLevel(noted[2] ?? '', mapping)];
    return outer !== null && outer.level === inner?.level ? outer : null;
  }
  const word = core(text);
  const usual = canonical(word);
  const level = overridden(usual.word, mapping) ?? usual.level;
  return level === null ? null : { level, notation: usual.notation ?? 'grade', word };
}

/** The word for a level in a notation, so that `parseLevel` with the same mapping reads that level wherever it can. */
export function formatLevel(level: RiskLevel, notation: LevelNotation, mapping: LevelMapping = {}): string {
  const words = WORDS[notation];
  const fitting = words.find((word, index) => (overridden(word, mapping) ?? index + 1) === level);
  return fitting ?? words[level - 1] ?? '';
}
