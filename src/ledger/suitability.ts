import type { Field, FieldKind } from '../core/field';
import { squeeze } from '../text/normalize';
import { rememberedFor } from '../text/remembered';
import type { ColumnProfile } from './column-profile';

/** From this share on values speak for a kind. */
const ENOUGH = 0.3;

/**
 * How well a column's values suit a field: 1 speaks for it, 0 says nothing, −1 against it. Wrong values in the right
 * column are what rules look for, so only what no clerk would type there speaks against a field.
 */
export function suitability(field: Field, profile: ColumnProfile): number {
  if (profile.texts.length === 0) return 0;
  const listed = categoryShare(field, profile.texts);
  return listed > ENOUGH ? listed : EVIDENCE[field.kind](profile);
}

function categoryShare(field: Field, texts: readonly string[]): number {
  if (!field.categories) return 0;
  const words = categoriesOf(field);
  return texts.filter((text) => words.has(text)).length / texts.length;
}

const categoriesOf = rememberedFor(
  ({ categories }: Field): ReadonlySet<string> => new Set(categories?.flat().map(squeeze)),
);

type Evidence = (profile: ColumnProfile) => number;

/** A share that speaks for the kind when it is high, and otherwise what speaks against it. */
const forOrAgainst =
  (shareFor: Evidence, against: Evidence): Evidence =>
  (profile) =>
    shareFor(profile) > ENOUGH ? shareFor(profile) : -against(profile);

const sentencesOrDates: Evidence = ({ sentences, dates }) => Math.max(sentences, dates);
const noShortWords: Evidence = ({ sentences, dates, numbers }) => Math.max(sentences, dates, numbers);
const neutral: Evidence = () => 0;

const person = forOrAgainst(({ people }) => people, noShortWords);
const body = forOrAgainst(({ bodies }) => bodies, noShortWords);
const quantity = forOrAgainst(
  ({ numbers }) => numbers,
  ({ sentences, people }) => Math.max(sentences, people),
);
const prose = forOrAgainst(
  ({ sentences }) => sentences,
  ({ numbers, dates, levels }) => Math.max(numbers, dates, levels),
);
const word: Evidence = (profile) => -sentencesOrDates(profile);

/** The scores of likelihood × consequence go beyond the numbers of levels. */
const LAST_LEVEL = 4;

const EVIDENCE: Readonly<Record<FieldKind, Evidence>> = {
  serial: forOrAgainst(
    ({ numbers }) => numbers,
    ({ sentences }) => sentences,
  ),
  'number-id': ({ sentences }) => -sentences,
  unit: body,
  department: body,
  departments: body,
  post: (profile) => -noShortWords(profile),
  person,
  people: person,
  leader: person,
  level: forOrAgainst(
    ({ levels }) => levels,
    ({ sentences, numbers, greatest }) => Math.max(sentences, greatest > LAST_LEVEL ? numbers : 0),
  ),
  'risk-type': word,
  status: word,
  deadline: forOrAgainst(
    ({ deadlines }) => deadlines,
    ({ people, bodies }) => Math.max(people, bodies),
  ),
  date: forOrAgainst(
    ({ dates }) => dates,
    ({ sentences, deadlines, people, bodies }) => Math.max(sentences, deadlines, people, bodies),
  ),
  amount: quantity,
  count: quantity,
  scale: ({ sentences }) => -sentences,
  risk: prose,
  measure: prose,
  text: neutral,
  category: word,
  'yes-no': word,
  evidence: neutral,
  document: neutral,
};
