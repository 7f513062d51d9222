import type { report as chinese } from '../zh-CN/report';

/** What `report` adds to the command line, in English. */
export const report: Readonly<Record<keyof typeof chinese, string>> = {
  'report-needs-ledgers': 'Give the ledgers: workbooks or folders.',
  'figure-columns-missing':
    'Template {template}, line {line}, column {column}: the figure "{figure}" cannot be worked out; the ledger lacks {columns} ({places}). Add the column, or take --draft for a draft.',
  'chart-unknown': 'Template {template}, line {line}, column {column}: no chart "{name}".',
  'fact-syntax': 'Write a fact of the document as name=value: {value}',
  'fact-unknown': 'No fact "{value}"; there are {choices}.',
  'profile-unknown': 'No profile "{value}"; choose one of {choices}.',
  'template-checked': 'Checked: {count} faults.',
  'template-started': 'Change the template in a text editor, then use it with --template {path}.',
  'report-proof': 'Proofreading found {count} things to look at:',
  'word-template-started': 'Change the file in Word, keep its tags, then use it with --template {path}.',
  'word-shell-started':
    'Change the file in Word, keep its tag for the body, then use it with --shell {path}.',
  'template-block-open': 'Template {template}, line {line}, column {column}: {tag} has no end.',
  'period-empty':
    'Ledgers without any row in {period}: {ledgers}. Look at --period and at the dates in the ledgers.',
  'failed-figures': 'These figures could not be worked out; the draft says where:',
};
