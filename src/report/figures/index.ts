import { DEFINITIONS } from '../../ledger/definitions';
import { educationFigures } from './definitions/education';
import { fixedPhrases } from './definitions/fixed-phrases';
import { meetingFigures } from './definitions/meetings';
import { peopleFigures } from './definitions/people';
import { pledgeFigures } from './definitions/pledges';
import { rectificationFigures } from './definitions/rectification';
import { responsibilityFigures } from './definitions/responsibility';
import { riskPointFigures } from './definitions/risk-points';
import { rosterFigures } from './definitions/roster';
import { submissionFigures } from './definitions/submissions';
import { supervisionFigures } from './definitions/supervision';
import type { FigureDefinition } from './figure-definition';
import { standardFigures } from './standard-figures';

/** Figures that say more than a ledger's columns do. Adding one is one line of data. */
const PARTICULAR: readonly FigureDefinition[] = [
  ...rosterFigures,
  ...riskPointFigures,
  ...responsibilityFigures,
  ...pledgeFigures,
  ...rectificationFigures,
  ...meetingFigures,
  ...educationFigures,
  ...supervisionFigures,
  ...peopleFigures,
  ...submissionFigures,
  ...fixedPhrases,
];

const NAMED = new Set(PARTICULAR.map(({ id }) => id));

/** Every figure that a template may ask for: those of each ledger’s columns, then the particular ones. */
export const FIGURES: readonly FigureDefinition[] = [
  ...DEFINITIONS.flatMap(standardFigures).filter(({ id }) => !NAMED.has(id)),
  ...PARTICULAR,
];
