/** What a rule needs to see at once, from least to most; live checks re-run only what a change can touch. */
export type RuleScope = 'cell' | 'row' | 'table' | 'workbook' | 'submissions' | 'periods';
