import type { Field } from '../../core/field';
import type { Table } from '../../core/table';

/** Ledgers of papers that a successor fills in or signs himself: a name in them cannot simply be replaced. */
const OWN_PAPERS: readonly string[] = ['personal-register', 'pledges'];

/** The columns of such papers that say whose they are. */
const OWNERS: readonly string[] = ['name', 'signer'];

/** Columns that name who is responsible now, not who once did something. */
const DUTIES: readonly string[] = [
  'responsiblePerson',
  'departmentHead',
  'responsibleLeader',
  'supervisor',
  'subject',
  'reviewer',
];

/** Whether the column names who is responsible now. */
export function isDuty({ name }: Field): boolean {
  return DUTIES.includes(name);
}

/** Whether the column of the table says whose own paper a row is. */
export function isOwnPaper({ ledger }: Table, { name }: Field): boolean {
  return OWN_PAPERS.includes(ledger) && OWNERS.includes(name);
}
