import type { previousZhCN } from './zh-CN';

/** What is said of the period before, in English. */
export const previousEn: Readonly<Record<keyof typeof previousZhCN, string>> = {
  'previous-choose': 'Compare with last period…',
  'previous-hint':
    'Choose last period’s file (.xlsx, .xls): checking compares both periods; filling keeps numbers, marks what is new, kept, changed or gone, and carries unfinished rows over. It is read on this computer only and forgotten when the pane closes.',
  'previous-reading': 'Reading last period’s file…',
  'previous-file': 'Last period: {name}, ledgers recognised: {count}',
  'previous-other': 'Another file',
  'previous-remove': 'Stop comparing',
  'previous-none': 'No ledger was recognised in {name}',
  'previous-faulty': 'Last period’s file cannot be used: {reason}',
  'related-previous': 'In last period’s file: {cells}',
};
