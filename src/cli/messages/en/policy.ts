import type { policy as chinese } from '../zh-CN/policy';

/** What `policy` adds to the command line, in English. */
export const policy: Readonly<Record<keyof typeof chinese, string>> = {
  'policy-empty': 'The file holds no text: {path}.',
  'policy-pdf':
    'This is a PDF: {path}. A scan holds no text. Recognise it first and save it as .docx or .txt, or ask the issuer for the original.',
  'policy-image': 'This is a picture, not a text: {path}. Recognise it first and save it as .docx or .txt.',
  'policy-legacy': 'This is an old Word (.doc), WPS or encrypted file: {path}. Save it as a plain .docx.',
  'policy-not-word': 'There is no Word text in {path}. Give a .docx or a .txt.',
  'policy-not-text': 'No readable text (neither UTF-8, UTF-16 nor GBK): {path}. Save it as .docx or .txt.',
  'policy-damaged': 'The file is damaged or encrypted: {path}. Save it again.',
  'policy-too-large': 'Too large for a policy document: {path}.',
  'policy-unreadable': '{path} cannot be read ({reason}).',
  'policy-secret': 'The file bears the secrecy mark “{mark}” and is refused: {path}.',
  'policy-into-nothing': 'No task breakdown or responsibility list was recognised in {path}.',
  'policy-into-room':
    '{sheet}: {count} more blank rows are needed below the data, above what stands there. Insert them first.',
  'policy-into-done': '{sheet}: {filled} cells filled in, {added} rows added, {refused} cells left alone.',
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
  'policy-remark-empty': 'There is no text.',
  'policy-remark-no-headings':
    'No headings were found; {paragraphs} paragraphs were searched for obligations only.',
  'policy-remark-number-repeated': 'The number “{mark}” is repeated; kept as printed.',
  'policy-remark-number-skipped':
    'The number “{mark}” is out of order, item {expected} was expected; kept as printed.',
  'policy-remark-two-marks':
    'After the automatic number “{mark}” stands “{typed}”; the automatic one counts.',
  'policy-remark-table-unread':
    'A table of {rows} rows has no columns for tasks and bodies; not read as tasks.',
  'policy-remark-two-periods':
    'Several periods in one clause ({words}); the shortest was taken, check it: {clause}',
  'policy-remark-unsupported-period':
    '“{words}” cannot be judged by year, half, quarter, month or week: {clause}',
  'policy-period-year': 'yearly',
  'policy-period-half-year': 'half-yearly',
  'policy-period-quarter': 'quarterly',
  'policy-period-two-months': 'every two months',
  'policy-period-month': 'monthly',
  'policy-period-week': 'weekly',
  'policy-count-exact': '{period} {min} {unit}',
  'policy-count-least': '{period} at least {min} {unit}',
  'policy-count-most': '{period} at most {max} {unit}',
  'policy-count-between': '{period} {min} to {max} {unit}',
  'policy-due': ' (by {days})',
  'policy-ledger-open': 'ledger open',
  'policy-yaml-head':
    'Obligations taken from {path}. Check them and put those you accept under obligations in taizhang.yaml; taizhang validate judges them from then on.\nledger names where the evidence is (see taizhang ledgers), where limits the rows that count, each: unit counts for every unit.',
  'policy-yaml-open': 'The ledger of these was not recognised; fill it in and move them up:',
  'policy-yaml-soft': 'These have no number; settle one where you need it:',
  'policy-covered': 'All {clauses} clauses have their tasks.',
  'policy-uncovered': '{clauses} clauses, {issues} issues:',
};
