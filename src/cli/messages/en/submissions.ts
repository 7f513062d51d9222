import type { submissions as chinese } from '../zh-CN/submissions';

/** What `submissions` adds to the command line, in English. */
export const submissions: Readonly<Record<keyof typeof chinese, string>> = {
  'return-inside-input':
    'The folder for the returns, {path}, and the input {input} contain each other: the next run would take marked copies for submissions. Choose another folder.',
  'return-not-a-folder': '--return wants a folder; {path} is a file.',
  'return-folder-taken':
    '{path} holds something else already; nothing was written. Choose an empty folder, or add --overwrite to share it.',
  'return-folder-foreign':
    '{path} holds files that this program did not write; nothing was changed. Move them away, or choose another folder.',
  'return-with': '--return cannot be used with {option}.',
  'return-needs': '{option} can only be used with --return.',
  'last-round-missing': '{path} holds no finished round.json of a last round.',
  'return-unit': '{unit}: {error} errors, {warning} warnings, {info} infos → {where}',
  'return-clean': 'no issues, not returned',
  'return-last': 'Compared with the last round: {path}',
  consolidated: 'Merged: {units} units, {rows} rows; {rejected} rows left out.',
  'consolidate-missing': 'Not reported yet: {units}.',
  'consolidate-copied': 'Rows alike, please look: {pairs}.',
  'consolidate-empty': 'There are no rows to merge.',
};
