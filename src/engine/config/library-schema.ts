import { z } from 'zod';
import { RISK_TYPES } from '../../ledger/definitions/vocabularies';
import { daySchema } from './day-schema';

const words = z.string().trim().min(1);

/** A title as it is, or in the marks that it is cited in. */
const title = words.transform((text) => text.replace(/^《(.+)》$/u, '$1')).pipe(words);

const STAGES = { 事前: 'before', 事中: 'during', 事后: 'after' } as const;

const placed = { id: words.exactOptional(), off: z.boolean().exactOptional() };

/** A measure of the unit's own as `taizhang.yaml` holds it: who does what, how often, and what is left to show for it. */
export const measureSchema = z
  .strictObject({
    ...placed,
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
  ...placed,
  category: words,
  riskType: z.enum(RISK_TYPES.map(([name]) => name)),
  text: words,
});

/** A title that the unit adds: in force, or no longer, with the day and what took its place where they are known. */
export const titleSchema = z.strictObject({
  title,
  repealed: daySchema.exactOptional(),
  successor: title.exactOptional(),
});
