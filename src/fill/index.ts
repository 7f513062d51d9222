import { amountNormalised } from './amount-normalised';
import { attendance } from './attendance';
import { basisFromPower } from './basis-from-power';
import { carriedRows } from './carried-rows';
import { changeType } from './change-type';
import { dateNormalised } from './date-normalised';
import { deadlineFromWording } from './deadline-from-wording';
import { departmentFromPerson } from './department-from-person';
import { departmentFromPost } from './department-from-post';
import { departmentHead } from './department-head';
import type { Filler } from './filler';
import { frequencyFromMeasure } from './frequency-from-measure';
import { headBlock } from './head-block';
import { holidays } from './holidays';
import { leaderByLevel } from './leader-by-level';
import { levelFromMatrix } from './level-from-matrix';
import { levelFromPower } from './level-from-power';
import { levelNormalised } from './level-normalised';
import { measureCandidates } from './measure-candidates';
import { nameNormalised } from './name-normalised';
import { namesakes } from './namesakes';
import { obligationRows } from './obligation-rows';
import { obligationTasks } from './obligation-tasks';
import { personFromPost } from './person-from-post';
import { personPosition } from './person-position';
import { pledgeRows } from './pledge-rows';
import { postFromPerson } from './post-from-person';
import { powerFromPost } from './power-from-post';
import { recordNumbers } from './record-numbers';
import { rectificationRows } from './rectification-rows';
import { responsibilityRows } from './responsibility-rows';
import { riskCandidates } from './risk-candidates';
import { riskTypeByWords } from './risk-type-by-words';
import { rotationDue } from './rotation-due';
import { rowsForPosts } from './rows-for-posts';
import { rowsForPowers } from './rows-for-powers';
import { serialNumbers } from './serial-numbers';
import { statusFromDates } from './status-from-dates';
import { successors } from './successors';
import { sums } from './sums';
import { supervisor } from './supervisor';
import { unitName } from './unit-name';

/**
 * Every filler; where two of equal safety would fill one cell, the earlier one does. Of rows that say the same, those of
 * the earlier filler are added.
 */
export const FILLERS: readonly Filler[] = [
  serialNumbers,
  recordNumbers,
  headBlock,
  unitName,
  nameNormalised,
  departmentFromPerson,
  departmentFromPost,
  personPosition,
  personFromPost,
  postFromPerson,
  namesakes,
  carriedRows,
  rowsForPosts,
  rowsForPowers,
  powerFromPost,
  basisFromPower,
  riskCandidates,
  riskTypeByWords,
  levelNormalised,
  levelFromMatrix,
  levelFromPower,
  leaderByLevel,
  departmentHead,
  supervisor,
  successors,
  measureCandidates,
  frequencyFromMeasure,
  dateNormalised,
  deadlineFromWording,
  amountNormalised,
  obligationTasks,
  obligationRows,
  holidays,
  responsibilityRows,
  pledgeRows,
  rectificationRows,
  changeType,
  sums,
  statusFromDates,
  rotationDue,
  attendance,
];
