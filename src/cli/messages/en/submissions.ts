import type { submissions as chinese } from '../zh-CN/submissions';

/** What `submissions` adds to the command line, in English. */
export const submissions: Readonly<Record<keyof typeof chinese, string>> = {};
