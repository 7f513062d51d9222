import type { Cell } from '../core/cell';
import type { FieldKind } from '../core/field';
import { cellText } from './cell-text';

/** What stands in a column: the number of values looked at, and the share (0…1) of each sort of them. */
export interface ColumnProfile {
  readonly count: number;
  readonly numbers: number;
  readonly bigNumbers: number;
  readonly dates: number;
  readonly people: number;
  readonly bodies: number;
  readonly levels: number;
  /** Texts of a sentence's length. */
  readonly sentences: number;
}

const DATE =
  /^(\d{4}|\d{2}|[二〇○零一]{4})\s*[年.\-/]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(\s*[月.\-/]|$)|^\d{1,2}月(\d{1,2}日|底)|^20\d{6}$/;
const BODY = /(科|处|股|室|部|局|办|中心|站|所|队|院|委|组|支部|党委|党组|学校|公司|镇|乡|街道|会)$/;
const LEVEL = /^([一二三123ⅠⅡⅢ][级類类]?(风险)?|高|中|低|[红橙黄蓝]色?|★{1,5}|[高中低]风险|I{1,3}级?)$/;
const PERSON = /^[\p{Script=Han}·]{2,4}([、,，;；\s]+[\p{Script=Han}·]{2,4})*([（(].*[)）])?$/u;

/** Looks at the values of a column; empty cells are left out. */
export function profileColumn(cells: readonly Cell[]): ColumnProfile {
  const texts = cells.map((cell) => ({ cell, text: cellText(cell) })).filter(({ text }) => text !== '');
  const share = (test: (text: string, cell: Cell) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(({ text, cell }) => test(text, cell)).length / texts.length;
  return {
    count: texts.length,
    numbers: share((text, cell) => isNumber(text, cell)),
    bigNumbers: share((text, cell) => isNumber(text, cell) && Math.abs(Number(text)) > 4),
    dates: share((text, cell) => cell.date !== undefined || DATE.test(text)),
    people: share((text) => PERSON.test(text) && !BODY.test(text)),
    bodies: share((text) => text.length <= 30 && BODY.test(text)),
    levels: share((text) => LEVEL.test(text)),
    sentences: share((text) => text.length >= 12),
  };
}

/**
 * How well a column's values suit a kind of field: 1 speaks for it, 0 says nothing, −1 rules it out. Wrong values in
 * the right column are what rules look for, so only what no clerk would type there speaks against a kind.
 */
export function suitability(kind: FieldKind, profile: ColumnProfile): number {
  if (profile.count === 0) return 0;
  return EVIDENCE[kind](profile);
}

function isNumber(text: string, cell: Cell): boolean {
  return typeof cell.value === 'number' ? cell.date === undefined : /^-?\d+(\.\d+)?$/.test(text);
}

const shortWords = ({ sentences, dates, numbers }: ColumnProfile): number =>
  -Math.max(sentences, dates, numbers);
const longTexts = ({ sentences, numbers, dates, levels }: ColumnProfile): number =>
  sentences > 0 ? sentences : -Math.max(numbers, dates, levels);
const people = (profile: ColumnProfile): number =>
  profile.people > 0.3 ? profile.people : shortWords(profile);
const bodies = (profile: ColumnProfile): number =>
  profile.bodies > 0.3 ? profile.bodies : shortWords(profile);
const days = ({ dates, people: names, bodies: offices }: ColumnProfile): number =>
  dates > 0.3 ? dates : -Math.max(names, offices);
const amounts = ({ numbers, sentences, people: names }: ColumnProfile): number =>
  numbers > 0.3 ? numbers : -Math.max(sentences, names);
const words = ({ sentences, dates }: ColumnProfile): number => -Math.max(sentences, dates);
const anything = (): number => 0;

const EVIDENCE: Readonly<Record<FieldKind, (profile: ColumnProfile) => number>> = {
  serial: (profile) => (profile.numbers > 0.5 ? profile.numbers : -profile.sentences),
  'number-id': (profile) => -profile.sentences,
  unit: bodies,
  department: bodies,
  departments: bodies,
  post: (profile) => -Math.max(profile.sentences, profile.dates, profile.numbers),
  person: people,
  people,
  leader: people,
  level: (profile) =>
    profile.levels > 0.3 ? profile.levels : -Math.max(profile.sentences, profile.bigNumbers),
  'risk-type': words,
  status: words,
  deadline: days,
  date: (profile) => (profile.dates > 0.3 ? days(profile) : -Math.max(profile.sentences, -days(profile))),
  amount: amounts,
  count: amounts,
  scale: (profile) => -profile.sentences,
  risk: longTexts,
  measure: longTexts,
  text: anything,
  category: words,
  'yes-no': words,
  evidence: anything,
  document: anything,
};
