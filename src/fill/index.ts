import { dateNormalised } from './date-normalised';
import { deadlineFromWording } from './deadline-from-wording';
import { departmentFromPerson } from './department-from-person';
import { departmentHead } from './department-head';
import type { Filler } from './filler';
import { leaderByLevel } from './leader-by-level';
import { levelFromMatrix } from './level-from-matrix';
import { levelNormalised } from './level-normalised';
import { personFromPost } from './person-from-post';
import { personPosition } from './person-position';
import { serialNumbers } from './serial-numbers';
import { unitName } from './unit-name';

/** Every filler; where two of equal safety would fill one cell, the earlier one does. */
export const FILLERS: readonly Filler[] = [
  serialNumbers,
  unitName,
  departmentFromPerson,
  personPosition,
  personFromPost,
  levelNormalised,
  levelFromMatrix,
  leaderByLevel,
  departmentHead,
  dateNormalised,
  deadlineFromWording,
];
