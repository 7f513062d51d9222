import type { fill as chinese } from '../zh-CN/fill';

/** What `fill` adds to the command line, in English. */
export const fill: Readonly<Record<keyof typeof chinese, string>> = {};
