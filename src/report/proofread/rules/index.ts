import type { ProofRule } from '../proof-rule';
import { anniversary } from './anniversary';
import { approximateTwice } from './approximate-twice';
import { blanks } from './blanks';
import { bodyLetters } from './body-letters';
import { brokenSentence } from './broken-sentence';
import { claimOfAll } from './claim-of-all';
import { dateForm } from './date-form';
import { departmentSeparator } from './department-separator';
import { documentNumber } from './document-number';
import { doubledMarks } from './doubled-marks';
import { doubledWords } from './doubled-words';
import { festivalOrder } from './festival-order';
import { figureMatchesLedger } from './figure-matches-ledger';
import { figuresDay } from './figures-day';
import { firstLevel } from './first-level';
import { firstLineIndent } from './first-line-indent';
import { halfWidthBrackets } from './half-width-brackets';
import { halfWidthMarks } from './half-width-marks';
import { headingLetters } from './heading-letters';
import { headingPeriod } from './heading-period';
import { itemCount } from './item-count';
import { limitedCirculation } from './limited-circulation';
import { lineHeight } from './line-height';
import { listComma } from './list-comma';
import { longParagraph } from './long-paragraph';
import { numberingMark } from './numbering-mark';
import { numberingSequence } from './numbering-sequence';
import { oneName } from './one-name';
import { ordinalComma } from './ordinal-comma';
import { pageLayout } from './page-layout';
import { pageNumbers } from './page-numbers';
import { pairedMarks } from './paired-marks';
import { personalData } from './personal-data';
import { placeholders } from './placeholders';
import { rangeDash } from './range-dash';
import { rateComputable } from './rate-computable';
import { relativeTime } from './relative-time';
import { repeatedPhrase } from './repeated-phrase';
import { requiredSections } from './required-sections';
import { signOff } from './sign-off';
import { strayMarkup } from './stray-markup';
import { terms } from './terms';
import { titleForm } from './title-form';
import { titleLetters } from './title-letters';
import { titleMisquoted } from './title-misquoted';
import { titleSuperseded } from './title-superseded';
import { wideTable } from './wide-table';
import { wrongWords } from './wrong-words';

/** Every rule over the text of a document. Adding a rule is one file and one line here. */
export const PROOF_RULES: readonly ProofRule[] = [
  anniversary,
  approximateTwice,
  blanks,
  bodyLetters,
  brokenSentence,
  claimOfAll,
  dateForm,
  departmentSeparator,
  documentNumber,
  doubledMarks,
  doubledWords,
  festivalOrder,
  figureMatchesLedger,
  figuresDay,
  firstLevel,
  firstLineIndent,
  halfWidthBrackets,
  halfWidthMarks,
  headingLetters,
  headingPeriod,
  itemCount,
  limitedCirculation,
  lineHeight,
  listComma,
  longParagraph,
  numberingMark,
  numberingSequence,
  oneName,
  ordinalComma,
  pageLayout,
  pageNumbers,
  pairedMarks,
  personalData,
  placeholders,
  rangeDash,
  rateComputable,
  relativeTime,
  repeatedPhrase,
  requiredSections,
  signOff,
  strayMarkup,
  terms,
  titleForm,
  titleLetters,
  titleMisquoted,
  titleSuperseded,
  wideTable,
  wrongWords,
];
