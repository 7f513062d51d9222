import { en } from '../../../policy/messages/en';
import type { policy as chinese } from '../zh-CN/policy';

/** What `policy` adds to the command line, in English. */
export const policy: Readonly<Record<keyof typeof chinese, string>> = {
  ...en,
  'policy-unreadable': '{path} cannot be read ({reason}).',
  'policy-into-nothing': 'No task breakdown or responsibility list was recognised in {path}.',
  'policy-into-room':
    '{sheet}: {count} more blank rows are needed below the data, and none can be put in here (a protected sheet, a merge or an array formula across rows). Insert them first.',
  'policy-into-done':
    '{sheet}: {filled} cells filled in, {added} rows added ({inserted} of them put in), {refused} cells left alone.',
  'policy-into-updated': '{sheet}: {updated} rows brought up to date, {vanished} no longer in the document.',
  'policy-update-nothing': 'No task breakdown was recognised in {path}: there is nothing to update.',
  'policy-updated':
    'Updated: {kept} kept, {changed} changed, {added} added, {vanished} no longer in the document.',
  'policy-calendar-invalid': 'The calendar file {path} is wrong near line {line} ({key}): {reason}',
  'policy-calendar-beyond':
    'The public holidays of {year} are not known; only weekends were heeded. Give them with --calendar.',
  'policy-year-invalid': 'The year “{value}” is not valid; write it as 2026.',
  'policy-no-title': '(no title)',
  'policy-summary':
    '{title}: {items} items, {responsible} with bodies, {obligations} obligations, {soft} to confirm.',
  'policy-item-bodies': 'responsible: {bodies}',
  'policy-item-lead': 'lead: {lead}; support: {support}',
  'policy-item-deadline': 'by: {deadline}',
  'policy-obligations': 'Obligations',
  'policy-obligation': '  paragraph {line} {frequency} → {ledger}: {clause}',
  'policy-soft': 'Recurring work without a number, to be confirmed',
  'policy-soft-line': '  paragraph {line} {clause}',
  'policy-remarks': 'Not understood, or to be checked',
  'policy-remark-line': '  paragraph {line}: {text}',
  'policy-remark-whole': '  {text}',
  'policy-yaml-head':
    'Obligations taken from {path}. Check them and put those you accept under obligations in taizhang.yaml; taizhang validate judges them from then on.\nledger names where the evidence is (see taizhang ledgers), where limits the rows that count, each: unit counts for every unit.',
  'policy-yaml-open': 'The ledger of these was not recognised; fill it in and move them up:',
  'policy-yaml-soft': 'These have no number; settle one where you need it:',
  'policy-covered': 'All {clauses} clauses have their tasks.',
  'policy-uncovered': '{clauses} clauses, {issues} issues:',
};
