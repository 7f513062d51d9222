import type { policy as chinese } from '../zh-CN/policy';

/** What `policy` adds to the command line, in English. */
export const policy: Readonly<Record<keyof typeof chinese, string>> = {};
