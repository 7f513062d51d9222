import type { Measure } from '../measure';
import { appointmentMeasures } from './measures/appointment';
import { appraisalMeasures } from './measures/appraisal';
import { assetsMeasures } from './measures/assets';
import { budgetMeasures } from './measures/budget';
import { cashMeasures } from './measures/cash';
import { collectiveDecisionMeasures } from './measures/collective-decision';
import { constructionMeasures } from './measures/construction';
import { contractMeasures } from './measures/contract';
import { enforcementMeasures } from './measures/enforcement';
import { leviesMeasures } from './measures/levies';
import { permitsMeasures } from './measures/permits';
import { procurementMeasures } from './measures/procurement';
import { publicityMeasures } from './measures/publicity';
import { receptionMeasures } from './measures/reception';
import { recruitmentMeasures } from './measures/recruitment';
import { sealsMeasures } from './measures/seals';
import { specialFundsMeasures } from './measures/special-funds';
import { supervisionMeasures } from './measures/supervision';

/** The measure library, in the order of the kinds of power. A unit adds its own through its settings. */
export const MEASURES: readonly Measure[] = [
  ...collectiveDecisionMeasures,
  ...appointmentMeasures,
  ...recruitmentMeasures,
  ...appraisalMeasures,
  ...budgetMeasures,
  ...cashMeasures,
  ...specialFundsMeasures,
  ...procurementMeasures,
  ...constructionMeasures,
  ...contractMeasures,
  ...assetsMeasures,
  ...permitsMeasures,
  ...enforcementMeasures,
  ...leviesMeasures,
  ...receptionMeasures,
  ...sealsMeasures,
  ...supervisionMeasures,
  ...publicityMeasures,
];
