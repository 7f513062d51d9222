import type { proofread as chinese } from '../zh-CN/proofread';

/** What `proofread` adds to the command line, in English. */
export const proofread: Readonly<Record<keyof typeof chinese, string>> = {};
