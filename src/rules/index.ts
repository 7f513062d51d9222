import { amountUnit } from './amount-unit';
import { amountsAddUp } from './amounts-add-up';
import { attendanceAddsUp } from './attendance-adds-up';
import { attendanceMatchesList } from './attendance-matches-list';
import { ceremonyHasTalk } from './ceremony-has-talk';
import { changeHasMeeting } from './change-has-meeting';
import { changesWithoutNewRisk } from './changes-without-new-risk';
import { clauseHasTask } from './clause-has-task';
import { closedProblemReturns } from './closed-problem-returns';
import { commonProblems } from './common-problems';
import { copiedFromUnit } from './copied-from-unit';
import { countIsExact } from './count-is-exact';
import { cumulativeDecreases } from './cumulative-decreases';
import { dateHasYear } from './date-has-year';
import { dateParsable } from './date-parsable';
import { datePlausible } from './date-plausible';
import { deadlineIsDate } from './deadline-is-date';
import { deadlinePostponed } from './deadline-postponed';
import { deadlinesSpread } from './deadlines-spread';
import { dealtWithInTalks } from './dealt-with-in-talks';
import { decidedByMeeting } from './decided-by-meeting';
import { decisionKindsCovered } from './decision-kinds-covered';
import { declaredCountMatches } from './declared-count-matches';
import { deductionContradictsLedger } from './deduction-contradicts-ledger';
import { deputyPortfolio } from './deputy-portfolio';
import { doneBeforeFeedback } from './done-before-feedback';
import { doneHasDate } from './done-has-date';
import { doneHasEvidence } from './done-has-evidence';
import { doneLate } from './done-late';
import { doneSpeaksOfFuture } from './done-speaks-of-future';
import { duplicateRisk } from './duplicate-risk';
import { dutyCount } from './duty-count';
import { emptyTalk } from './empty-talk';
import { enoughMeasures } from './enough-measures';
import { everyoneSigned } from './everyone-signed';
import { examComplete } from './exam-complete';
import { firstFormComplete } from './first-form-complete';
import { foreignUnitName } from './foreign-unit-name';
import { groupMembersInService } from './group-members-in-service';
import { headBlockComplete } from './head-block-complete';
import { headNotInCharge } from './head-not-in-charge';
import { headPortfolio } from './head-portfolio';
import { headSpeaksLast } from './head-speaks-last';
import { headerFound } from './header-found';
import { hiddenOrBlankRows } from './hidden-or-blank-rows';
import { hiddenSheets } from './hidden-sheets';
import { holidayInspected } from './holiday-inspected';
import { holidaysCovered } from './holidays-covered';
import { idCardValid } from './id-card-valid';
import { identicalTables } from './identical-tables';
import { inspectionComplete } from './inspection-complete';
import { inspectionEveryMonth } from './inspection-every-month';
import { inspectionVocabulary } from './inspection-vocabulary';
import { integritySessionTopic } from './integrity-session-topic';
import { integrityStudiedEachHalf } from './integrity-studied-each-half';
import { integrityStudySessions } from './integrity-study-sessions';
import { interestedNotVoting } from './interested-not-voting';
import { itemsNotRepeated } from './items-not-repeated';
import { lateAndReturned } from './late-and-returned';
import { leaderNotCollective } from './leader-not-collective';
import { leadersHearReports } from './leaders-hear-reports';
import { levelAllowed } from './level-allowed';
import { levelChangeExplained } from './level-change-explained';
import { levelMatchesMatrix } from './level-matches-matrix';
import { levelNotInverted } from './level-not-inverted';
import { levelNotationMixed } from './level-notation-mixed';
import { levelOneConditions } from './level-one-conditions';
import { levelOneHeadLeader } from './level-one-head-leader';
import { levelOneInspected } from './level-one-inspected';
import { levelOneUnits } from './level-one-units';
import { levelTwoThreeLeader } from './level-two-three-leader';
import { listCoversDepartments } from './list-covers-departments';
import { mainResponsible } from './main-responsible';
import { matterHasAmount } from './matter-has-amount';
import { matterKindAllowed } from './matter-kind-allowed';
import { measureCopiedDown } from './measure-copied-down';
import { measureCopiesProblem } from './measure-copies-problem';
import { measureFitsRisk } from './measure-fits-risk';
import { measureIsCheckable } from './measure-is-checkable';
import { meetingConsistent } from './meeting-consistent';
import { meetingHasMinutes } from './meeting-has-minutes';
import { memberHasList } from './member-has-list';
import { membersListsDiffer } from './members-lists-differ';
import { mergedDataCells } from './merged-data-cells';
import { multiRowHeader } from './multi-row-header';
import { nameSpelling } from './name-spelling';
import { noAdHocMotion } from './no-ad-hoc-motion';
import { noErrorValues } from './no-error-values';
import { noProblemsForLong } from './no-problems-for-long';
import { notReworked } from './not-reworked';
import { notUpdatedInAYear } from './not-updated-in-a-year';
import { numberAsText } from './number-as-text';
import { numberingUnbroken } from './numbering-unbroken';
import { obligationMet } from './obligation-met';
import { oneLead } from './one-lead';
import { oneLedgerPerWorkbook } from './one-ledger-per-workbook';
import { oneRiskOneLevel } from './one-risk-one-level';
import { oneSpelling } from './one-spelling';
import { overdue } from './overdue';
import { percentagesUniform } from './percentages-uniform';
import { personAsInRoster } from './person-as-in-roster';
import { personHasRegister } from './person-has-register';
import { personInRoster } from './person-in-roster';
import { personalData } from './personal-data';
import { phoneFormat } from './phone-format';
import { placeholderText } from './placeholder-text';
import { planReportedInTime } from './plan-reported-in-time';
import { pledgeCountExplained } from './pledge-count-explained';
import { pledgeFitsPost } from './pledge-fits-post';
import { pledgeSignedInTime } from './pledge-signed-in-time';
import { postChangeNotFiled } from './post-change-not-filed';
import { postHasRisk } from './post-has-risk';
import { postLevelAcrossUnits } from './post-level-across-units';
import { powerHasRisk } from './power-has-risk';
import { problemHasRectificationNo } from './problem-has-rectification-no';
import { problemInRectification } from './problem-in-rectification';
import { progressCopiesMeasure } from './progress-copies-measure';
import { progressHasNumber } from './progress-has-number';
import { promotionHasTalk } from './promotion-has-talk';
import { quorum } from './quorum';
import { readableWorkbook } from './readable-workbook';
import { referenceInsteadOfContent } from './reference-instead-of-content';
import { regulationNumber } from './regulation-number';
import { reminderBeforeHoliday } from './reminder-before-holiday';
import { reminderReachesAll } from './reminder-reaches-all';
import { renumbered } from './renumbered';
import { reportedLate } from './reported-late';
import { reportsComplete } from './reports-complete';
import { requiredColumns } from './required-columns';
import { requiredValue } from './required-value';
import { responsibilitySpread } from './responsibility-spread';
import { responsibleHandedOver } from './responsible-handed-over';
import { responsibleIsNamed } from './responsible-is-named';
import { responsibleIsPerson } from './responsible-is-person';
import { riskAsBusinessName } from './risk-as-business-name';
import { riskCountOutlier } from './risk-count-outlier';
import { riskHasMeasure } from './risk-has-measure';
import { riskMeasureSwapped } from './risk-measure-swapped';
import { riskPostSigned } from './risk-post-signed';
import { riskTypeAllowed } from './risk-type-allowed';
import { riskTypesCovered } from './risk-types-covered';
import { riskVanished } from './risk-vanished';
import { risksMatchMeasures } from './risks-match-measures';
import { risksPerPost } from './risks-per-post';
import { rotationDue } from './rotation-due';
import { roundConventions } from './round-conventions';
import { routineTalkInFirstForm } from './routine-talk-in-first-form';
import { rulesRegistered } from './rules-registered';
import { sameRiskTwoLevels } from './same-risk-two-levels';
import { scoresAddUp } from './scores-add-up';
import { secrecyMark } from './secrecy-mark';
import { sectionRows } from './section-rows';
import { selectionSteps } from './selection-steps';
import { sensitiveLedgerApart } from './sensitive-ledger-apart';
import { serialSequence } from './serial-sequence';
import type { LedgerRule } from './shared/define-rule';
import { signOffComplete } from './sign-off-complete';
import { spendingHasRisk } from './spending-has-risk';
import { statusAllowed } from './status-allowed';
import { statusContradictsText } from './status-contradicts-text';
import { statusGoesBack } from './status-goes-back';
import { statusSum } from './status-sum';
import { strongPowerLowLevel } from './strong-power-low-level';
import { studyPlanCarriedOut } from './study-plan-carried-out';
import { successorsNamed } from './successors-named';
import { sumOfUnits } from './sum-of-units';
import { supervisorDiffers } from './supervisor-differs';
import { talkContentCopied } from './talk-content-copied';
import { talkRecordComplete } from './talk-record-complete';
import { talkTypeAllowed } from './talk-type-allowed';
import { talkerAboveInterviewee } from './talker-above-interviewee';
import { taskDepartments } from './task-departments';
import { taskIsComplete } from './task-is-complete';
import { templateResidue } from './template-residue';
import { templateVersion } from './template-version';
import { textTooShort } from './text-too-short';
import { threeLinesOfDefence } from './three-lines-of-defence';
import { tiersMatchSummary } from './tiers-match-summary';
import { titleAgreesWithData } from './title-agrees-with-data';
import { titleMisquoted } from './title-misquoted';
import { titleSuperseded } from './title-superseded';
import { totalRows } from './total-rows';
import { totalsMatchParts } from './totals-match-parts';
import { twoInspectors } from './two-inspectors';
import { twoLeadersDiffer } from './two-leaders-differ';
import { unfinishedCarriedOver } from './unfinished-carried-over';
import { uniformLevel } from './uniform-level';
import { unitHasReported } from './unit-has-reported';
import { unitInRoster } from './unit-in-roster';
import { unitNameLeftOver } from './unit-name-left-over';
import { unitsContiguous } from './units-contiguous';
import { vetoGrade } from './veto-grade';
import { wording } from './wording';
import { yearNotUpdated } from './year-not-updated';
import { yearlyDutyInspection } from './yearly-duty-inspection';
import { yearlyTalk } from './yearly-talk';

/** Every rule, in the order of the catalogue. Adding a rule is one file, one line here, its messages and its test. */
export const RULES: readonly LedgerRule[] = [
  headerFound,
  requiredColumns,
  multiRowHeader,
  mergedDataCells,
  sectionRows,
  totalRows,
  hiddenOrBlankRows,
  oneLedgerPerWorkbook,
  headBlockComplete,
  unitInRoster,
  signOffComplete,
  noErrorValues,
  numberAsText,
  titleAgreesWithData,
  readableWorkbook,
  templateVersion,
  hiddenSheets,
  requiredValue,
  placeholderText,
  serialSequence,
  dateParsable,
  dateHasYear,
  datePlausible,
  deadlineIsDate,
  levelAllowed,
  levelNotationMixed,
  levelNotInverted,
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
  itemsNotRepeated,
  referenceInsteadOfContent,
  numberingUnbroken,
  statusContradictsText,
  statusAllowed,
  amountUnit,
  countIsExact,
  percentagesUniform,
  personalData,
  idCardValid,
  phoneFormat,
  titleMisquoted,
  titleSuperseded,
  meetingConsistent,
  wording,
  templateResidue,
  foreignUnitName,
  nameSpelling,
  secrecyMark,
  attendanceMatchesList,
  riskHasMeasure,
  oneRiskOneLevel,
  risksMatchMeasures,
  measureFitsRisk,
  levelOneHeadLeader,
  levelTwoThreeLeader,
  strongPowerLowLevel,
  levelMatchesMatrix,
  levelOneConditions,
  measureIsCheckable,
  threeLinesOfDefence,
  supervisorDiffers,
  twoLeadersDiffer,
  headNotInCharge,
  doneHasDate,
  doneHasEvidence,
  doneLate,
  overdue,
  doneBeforeFeedback,
  measureCopiesProblem,
  progressCopiesMeasure,
  doneSpeaksOfFuture,
  progressHasNumber,
  oneLead,
  amountsAddUp,
  matterKindAllowed,
  matterHasAmount,
  decidedByMeeting,
  quorum,
  headSpeaksLast,
  interestedNotVoting,
  noAdHocMotion,
  meetingHasMinutes,
  talkTypeAllowed,
  routineTalkInFirstForm,
  talkerAboveInterviewee,
  talkRecordComplete,
  firstFormComplete,
  talkContentCopied,
  problemHasRectificationNo,
  noProblemsForLong,
  twoInspectors,
  reminderBeforeHoliday,
  reminderReachesAll,
  pledgeSignedInTime,
  pledgeFitsPost,
  integritySessionTopic,
  attendanceAddsUp,
  examComplete,
  reportedLate,
  rotationDue,
  selectionSteps,
  regulationNumber,
  taskIsComplete,
  inspectionComplete,
  duplicateRisk,
  sameRiskTwoLevels,
  totalsMatchParts,
  declaredCountMatches,
  uniformLevel,
  measureCopiedDown,
  responsibilitySpread,
  deadlinesSpread,
  riskTypesCovered,
  integrityStudiedEachHalf,
  inspectionEveryMonth,
  obligationMet,
  reportsComplete,
  dutyCount,
  membersListsDiffer,
  statusSum,
  planReportedInTime,
  everyoneSigned,
  integrityStudySessions,
  holidaysCovered,
  yearlyTalk,
  yearlyDutyInspection,
  leadersHearReports,
  decisionKindsCovered,
  vetoGrade,
  scoresAddUp,
  unitsContiguous,
  enoughMeasures,
  risksPerPost,
  postHasRisk,
  powerHasRisk,
  personHasRegister,
  riskPostSigned,
  memberHasList,
  headPortfolio,
  deputyPortfolio,
  listCoversDepartments,
  taskDepartments,
  clauseHasTask,
  problemInRectification,
  rulesRegistered,
  dealtWithInTalks,
  promotionHasTalk,
  successorsNamed,
  levelOneInspected,
  holidayInspected,
  ceremonyHasTalk,
  changeHasMeeting,
  studyPlanCarriedOut,
  personAsInRoster,
  tiersMatchSummary,
  pledgeCountExplained,
  groupMembersInService,
  spendingHasRisk,
  deductionContradictsLedger,
  inspectionVocabulary,
  unitHasReported,
  copiedFromUnit,
  postLevelAcrossUnits,
  riskCountOutlier,
  unitNameLeftOver,
  identicalTables,
  roundConventions,
  lateAndReturned,
  sumOfUnits,
  oneSpelling,
  levelOneUnits,
  commonProblems,
  riskVanished,
  levelChangeExplained,
  notReworked,
  changesWithoutNewRisk,
  unfinishedCarriedOver,
  closedProblemReturns,
  statusGoesBack,
  deadlinePostponed,
  cumulativeDecreases,
  responsibleHandedOver,
  renumbered,
  notUpdatedInAYear,
  yearNotUpdated,
  postChangeNotFiled,
  sensitiveLedgerApart,
];
