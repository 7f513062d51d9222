import { amountUnit } from './amount-unit';
import { dateHasYear } from './date-has-year';
import { dateParsable } from './date-parsable';
import { datePlausible } from './date-plausible';
import { deadlineIsDate } from './deadline-is-date';
import { declaredCountMatches } from './declared-count-matches';
import { doneBeforeFeedback } from './done-before-feedback';
import { doneHasDate } from './done-has-date';
import { doneHasEvidence } from './done-has-evidence';
import { doneLate } from './done-late';
import { doneSpeaksOfFuture } from './done-speaks-of-future';
import { duplicateRisk } from './duplicate-risk';
import { dutyCount } from './duty-count';
import { emptyTalk } from './empty-talk';
import { everyoneSigned } from './everyone-signed';
import { headBlockComplete } from './head-block-complete';
import { headNotInCharge } from './head-not-in-charge';
import { headPortfolio } from './head-portfolio';
import { headerFound } from './header-found';
import { leaderNotCollective } from './leader-not-collective';
import { levelAllowed } from './level-allowed';
import { levelMatchesMatrix } from './level-matches-matrix';
import { levelNotationMixed } from './level-notation-mixed';
import { levelOneHeadLeader } from './level-one-head-leader';
import { levelTwoThreeLeader } from './level-two-three-leader';
import { mainResponsible } from './main-responsible';
import { measureCopiedDown } from './measure-copied-down';
import { measureCopiesProblem } from './measure-copies-problem';
import { memberHasList } from './member-has-list';
import { mergedDataCells } from './merged-data-cells';
import { multiRowHeader } from './multi-row-header';
import { noErrorValues } from './no-error-values';
import { numberAsText } from './number-as-text';
import { oneLead } from './one-lead';
import { oneRiskOneLevel } from './one-risk-one-level';
import { overdue } from './overdue';
import { personInRoster } from './person-in-roster';
import { personalData } from './personal-data';
import { placeholderText } from './placeholder-text';
import { postHasRisk } from './post-has-risk';
import { progressCopiesMeasure } from './progress-copies-measure';
import { readableWorkbook } from './readable-workbook';
import { referenceInsteadOfContent } from './reference-instead-of-content';
import { requiredColumns } from './required-columns';
import { requiredValue } from './required-value';
import { responsibleIsNamed } from './responsible-is-named';
import { responsibleIsPerson } from './responsible-is-person';
import { riskAsBusinessName } from './risk-as-business-name';
import { riskHasMeasure } from './risk-has-measure';
import { riskMeasureSwapped } from './risk-measure-swapped';
import { riskTypeAllowed } from './risk-type-allowed';
import { risksMatchMeasures } from './risks-match-measures';
import { sameRiskTwoLevels } from './same-risk-two-levels';
import { secrecyMark } from './secrecy-mark';
import { sectionRows } from './section-rows';
import { serialSequence } from './serial-sequence';
import type { LedgerRule } from './shared/define-rule';
import { statusAllowed } from './status-allowed';
import { statusContradictsText } from './status-contradicts-text';
import { statusSum } from './status-sum';
import { strongPowerLowLevel } from './strong-power-low-level';
import { supervisorDiffers } from './supervisor-differs';
import { taskIsComplete } from './task-is-complete';
import { templateResidue } from './template-residue';
import { textTooShort } from './text-too-short';
import { totalRows } from './total-rows';
import { totalsMatchParts } from './totals-match-parts';
import { uniformLevel } from './uniform-level';

/** Every rule, in the order of the catalogue. Adding a rule is one file, one line here, its messages and its test. */
export const RULES: readonly LedgerRule[] = [
  headerFound,
  requiredColumns,
  multiRowHeader,
  mergedDataCells,
  sectionRows,
  totalRows,
  headBlockComplete,
  noErrorValues,
  numberAsText,
  readableWorkbook,
  requiredValue,
  placeholderText,
  serialSequence,
  dateParsable,
  dateHasYear,
  datePlausible,
  deadlineIsDate,
  levelAllowed,
  levelNotationMixed,
  riskTypeAllowed,
  responsibleIsPerson,
  responsibleIsNamed,
  personInRoster,
  mainResponsible,
  leaderNotCollective,
  textTooShort,
  emptyTalk,
  riskMeasureSwapped,
  riskAsBusinessName,
  referenceInsteadOfContent,
  statusContradictsText,
  statusAllowed,
  amountUnit,
  personalData,
  templateResidue,
  secrecyMark,
  riskHasMeasure,
  oneRiskOneLevel,
  risksMatchMeasures,
  levelOneHeadLeader,
  levelTwoThreeLeader,
  strongPowerLowLevel,
  levelMatchesMatrix,
  supervisorDiffers,
  headNotInCharge,
  doneHasDate,
  doneHasEvidence,
  doneLate,
  overdue,
  doneBeforeFeedback,
  measureCopiesProblem,
  progressCopiesMeasure,
  doneSpeaksOfFuture,
  oneLead,
  taskIsComplete,
  duplicateRisk,
  sameRiskTwoLevels,
  totalsMatchParts,
  declaredCountMatches,
  uniformLevel,
  measureCopiedDown,
  dutyCount,
  statusSum,
  everyoneSigned,
  postHasRisk,
  memberHasList,
  headPortfolio,
];
