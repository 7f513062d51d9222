import type { RowKey } from './update-rows';

/** What a row of each ledger that documents are filled into is found again by. */
export const TASK_KEY: RowKey = { same: [], alike: 'task' };
export const DUTY_KEY: RowKey = { same: ['subject'], alike: 'content' };
