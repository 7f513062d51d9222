import type { serve as chinese } from '../zh-CN/serve';

/** What `serve` adds to the command line, in English. */
export const serve: Readonly<Record<keyof typeof chinese, string>> = {};
