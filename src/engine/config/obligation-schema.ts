import { z } from 'zod';
import { OBLIGATION_PERIODS } from '../../ledger/obligation';

const day = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

/** An obligation as `taizhang.yaml` holds it; only what is judged must be given. */
export const obligationSchema = z
  .strictObject({
    clause: z.string().min(1),
    source: z.string().default(''),
    ledger: z.string(),
    where: z
      .strictObject({ field: z.string(), words: z.array(z.string()).min(1) })
      .nullable()
      .exactOptional(),
    each: z.string().nullable().exactOptional(),
    period: z.enum(OBLIGATION_PERIODS),
    min: z.number().int().nonnegative(),
    max: z.number().int().positive().nullable().default(null),
    unit: z.string().default('次'),
    due: z.array(day).default([]),
  })
  .transform(({ where, each, ...rest }) => ({ ...rest, ...(where && { where }), ...(each && { each }) }));
