import type { RiskPhrase } from '../risk-phrase';
import { appointmentPhrases } from './phrases/appointment';
import { appraisalPhrases } from './phrases/appraisal';
import { assetsPhrases } from './phrases/assets';
import { budgetPhrases } from './phrases/budget';
import { cashPhrases } from './phrases/cash';
import { collectiveDecisionPhrases } from './phrases/collective-decision';
import { constructionPhrases } from './phrases/construction';
import { contractPhrases } from './phrases/contract';
import { enforcementPhrases } from './phrases/enforcement';
import { leviesPhrases } from './phrases/levies';
import { permitsPhrases } from './phrases/permits';
import { procurementPhrases } from './phrases/procurement';
import { publicityPhrases } from './phrases/publicity';
import { receptionPhrases } from './phrases/reception';
import { recruitmentPhrases } from './phrases/recruitment';
import { sealsPhrases } from './phrases/seals';
import { specialFundsPhrases } from './phrases/special-funds';
import { supervisionPhrases } from './phrases/supervision';

/** The library of risks, in the order of the kinds of power. A unit adds its own through its settings. */
export const PHRASES: readonly RiskPhrase[] = [
  ...collectiveDecisionPhrases,
  ...appointmentPhrases,
  ...recruitmentPhrases,
  ...appraisalPhrases,
  ...budgetPhrases,
  ...cashPhrases,
  ...specialFundsPhrases,
  ...procurementPhrases,
  ...constructionPhrases,
  ...contractPhrases,
  ...assetsPhrases,
  ...permitsPhrases,
  ...enforcementPhrases,
  ...leviesPhrases,
  ...receptionPhrases,
  ...sealsPhrases,
  ...supervisionPhrases,
  ...publicityPhrases,
];
