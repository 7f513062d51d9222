import { z } from 'zod';
import { daySchema } from './day-schema';
import { layoutSchema } from './layout-schema';
import { measureSchema, phraseSchema, titleSchema } from './library-schema';
import { obligationSchema } from './obligation-schema';

const level = z.literal([1, 2, 3]);
const count = z.number().int().positive();

/** `rule: off` is short for `rule: { severity: off }`. */
const ruleSetting = z.preprocess(
  (value) => (typeof value === 'string' ? { severity: value } : value),
  z.strictObject({
    severity: z.enum(['error', 'warning', 'info', 'off']).exactOptional(),
    options: z.record(z.string(), z.unknown()).exactOptional(),
  }),
);

/** What a config file may hold. Every key is optional. */
export const CONFIG_SCHEMA = z.strictObject({
  levels: z
    .strictObject({
      notation: z.enum(['ordinal', 'roman', 'grade', 'colour', 'star']).exactOptional(),
      mapping: z.record(z.string(), level).exactOptional(),
    })
    .exactOptional(),
  matrix: z.strictObject({ first: count, second: count }).exactOptional(),
  leaderByLevel: z.boolean().exactOptional(),
  areasClosedToHead: z
    .array(z.strictObject({ area: z.string(), words: z.array(z.string()) }))
    .exactOptional(),
  dutyCounts: z.strictObject({ group: count, secretary: count, member: count }).nullable().exactOptional(),
  immediateDays: count.exactOptional(),
  warnDays: z.number().int().nonnegative().exactOptional(),
  strictColumns: z.array(z.string()).exactOptional(),
  templates: z.array(z.string().trim().min(1)).exactOptional(),
  obligations: z.array(obligationSchema).exactOptional(),
  measures: z.array(measureSchema).exactOptional(),
  phrases: z.array(phraseSchema).exactOptional(),
  titles: z.array(titleSchema).exactOptional(),
  /** Files with more measures, risks and titles, by their places beside the config. */
  libraries: z.array(z.string().trim().min(1)).exactOptional(),
  /** How the unit lays its documents out, for `taizhang proofread`. */
  layout: layoutSchema.exactOptional(),
  /** Who returns submissions, and by when they are due. */
  returns: z
    .strictObject({ sender: z.string().trim().min(1).exactOptional(), deadline: daySchema.exactOptional() })
    .exactOptional(),
  limits: z
    .strictObject({
      entries: count.exactOptional(),
      partBytes: count.exactOptional(),
      totalBytes: count.exactOptional(),
      ratio: count.exactOptional(),
      cells: count.exactOptional(),
      milliseconds: count.exactOptional(),
    })
    .exactOptional(),
  rules: z.record(z.string(), ruleSetting).exactOptional(),
  /** Rules of the unit's own; each is looked at with its place, see `own-rules.ts`. */
  ownRules: z.array(z.unknown()).exactOptional(),
});

/** What a config says of a round of submissions: who signs the return notices, and the last day for reporting, ISO. */
export type ConfigReturns = NonNullable<z.infer<typeof CONFIG_SCHEMA>['returns']>;

/** What a config says of the cost of reading one file; see the reader's own limits for what each means. */
export type ConfigLimits = NonNullable<z.infer<typeof CONFIG_SCHEMA>['limits']>;
