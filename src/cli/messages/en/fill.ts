import type { fill as chinese } from '../zh-CN/fill';

/** What `fill` adds to the command line, in English. */
export const fill: Readonly<Record<keyof typeof chinese, string>> = {
  'fill-more':
    'Also {choices} cells with candidates to choose from (--choose), {rows} rows to be added (--rows), {questions} questions.',
  'fill-merges': 'Also {count} merges that can be split and filled down (--split).',
  'fill-hint': ' ({command} supplies it.)',
  'fill-split': '{path}: split {count} merges: {ranges}.',
  'fill-split-refused': '  not split: {cell}: {reason}',
  'fill-rows-added': '{path}: added {count} rows.',
  'fill-rows-refused': '  no rows added below row {row} of {sheet}: {reason}; none were added.',
  'fill-choice-invalid': '{value} names no candidate; write J5=2 or Sheet!J5=2.',
  'fill-choice-unknown': '{value} is no candidate of a cell; see --dry-run.',
  'fill-replace-invalid': '{value} names no replacement; write old=new.',
  'fill-replace-none': 'no cell where {from} is to be replaced by {to}.',
  'fill-own-papers':
    '{count} registers and pledges of {name} stay; the successor is to fill in and sign them.',
  'fill-no-roster':
    'no roster: departments, positions and leaders are not looked up. Name one with --roster.',
  'fill-missing-columns': '{sheet} lacks columns: {columns}; nothing is filled there.',
  'refused-unsafe': 'a merge, an array formula or a pivot table stands there',
  'refused-no-merge': 'there is no merge',
};
