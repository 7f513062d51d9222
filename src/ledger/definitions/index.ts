import type { LedgerDefinition } from '../definition';
import { activities } from './activities';
import { appraisal, appraisalResults, appraisalReviews } from './appraisal';
import { education, educationPlan } from './education';
import { firstForm } from './first-form';
import { holidayReminders } from './holiday-reminders';
import { inspections } from './inspections';
import { integrityFiles } from './integrity-files';
import { majorDecisions } from './major-decisions';
import { meetings } from './meetings';
import { personalRegister } from './personal-register';
import { pledges } from './pledges';
import { rectification } from './rectification';
import { regulations } from './regulations';
import { reporting, reportingTally } from './reporting';
import { responsibilityList } from './responsibility-list';
import { riskPoints } from './risk-points';
import {
  rosterDepartments,
  rosterPeople,
  rosterPortfolios,
  rosterPosts,
  rosterPowers,
  rosterUnits,
} from './roster';
import { rotation, rotationSelection } from './rotation';
import { talks } from './talks';
import { taskBreakdown } from './task-breakdown';

/** Every ledger the product knows. Adding a ledger is one definition file and one line here. */
export const DEFINITIONS: readonly LedgerDefinition[] = [
  rosterUnits,
  rosterDepartments,
  rosterPosts,
  rosterPeople,
  rosterPortfolios,
  rosterPowers,
  riskPoints,
  personalRegister,
  responsibilityList,
  taskBreakdown,
  pledges,
  rectification,
  reporting,
  reportingTally,
  appraisal,
  appraisalResults,
  appraisalReviews,
  integrityFiles,
  rotation,
  rotationSelection,
  regulations,
  activities,
  meetings,
  majorDecisions,
  education,
  educationPlan,
  talks,
  firstForm,
  inspections,
  holidayReminders,
];
