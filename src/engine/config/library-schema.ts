import { z } from 'zod';
import { RISK_TYPES } from '../../ledger/definitions/vocabularies';

const words = z.string().trim().min(1);

const STAGES = { 事前: 'before', 事中: 'during', 事后: 'after' } as const;

/** A measure of the unit's own as `taizhang.yaml` holds it: who does what, how often, and what is left to show for it. */
export const measureSchema = z
  .strictObject({
    category: words,
    stage: z.enum(['事前', '事中', '事后']),
    owner: words,
    frequency: words,
    action: words,
    evidence: words,
  })
  .transform(({ stage, ...rest }) => ({ ...rest, stage: STAGES[stage] }));

/** A risk as the unit words it. */
export const phraseSchema = z.strictObject({
  category: words,
  riskType: z.enum(RISK_TYPES.map(([name]) => name)),
  text: words,
});
