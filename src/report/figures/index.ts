import { figuresOfFurtherLedgers } from './definitions/further-ledgers';
import { pledgeFigures } from './definitions/pledges';
import { rectificationFigures } from './definitions/rectification';
import { responsibilityFigures } from './definitions/responsibility';
import { riskPointFigures } from './definitions/risk-points';
import type { FigureDefinition } from './figure-definition';

/** Every figure that a template may ask for. Adding one is one line of data. */
export const FIGURES: readonly FigureDefinition[] = [
  ...riskPointFigures,
  ...responsibilityFigures,
  ...pledgeFigures,
  ...rectificationFigures,
  ...figuresOfFurtherLedgers,
];
