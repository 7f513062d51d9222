import type { zhCN } from './zh-CN';

/** What is said of policy documents wherever they are read, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'policy-empty': 'The file holds no text: {path}.',
  'policy-pdf':
    'This is a PDF: {path}. A scan holds no text. Recognise it first and save it as .docx or .txt, or ask the issuer for the original.',
  'policy-image': 'This is a picture, not a text: {path}. Recognise it first and save it as .docx or .txt.',
  'policy-legacy': 'This is an old Word (.doc), WPS or encrypted file: {path}. Save it as a plain .docx.',
  'policy-not-word': 'There is no Word text in {path}. Give a .docx or a .txt.',
  'policy-not-text': 'No readable text (neither UTF-8, UTF-16 nor GBK): {path}. Save it as .docx or .txt.',
  'policy-damaged': 'The file is damaged or encrypted: {path}. Save it again.',
  'policy-too-large': 'Too large for a policy document: {path}.',
  'policy-secret': 'The file bears the secrecy mark “{mark}” and is refused: {path}.',
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
  'policy-due-day': ' (by day {day})',
  'policy-due': ' (by {days})',
  'policy-ledger-open': 'ledger open',
  'policy-at-line': 'paragraph {line}: {text}',
  'policy-lead-support': 'lead: {lead}; support: {support}',
};
