import type { report as chinese } from '../zh-CN/report';

/** What `report` adds to the command line, in English. */
export const report: Readonly<Record<keyof typeof chinese, string>> = {};
