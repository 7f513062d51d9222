import type { fillZhCN } from './zh-CN';

/** What filling says, in English. */
export const fillEn: Readonly<Record<keyof typeof fillZhCN, string>> = {
  'tab-fill': 'Fill',
  'fill-working': 'Working out what can be filled…',
  'fill-summary': '{count} places can be filled, {ticked} chosen',
  'fill-apply': 'Fill chosen ({count})',
  'fill-list': 'What can be filled',
  'fill-undo': 'Undo last step',
  'fill-go-to': 'Show {cell}',
  'fill-tick': 'Fill {cell} {field}',
  'fill-tick-group': 'Choose all: {what}',
  'fill-confirm': 'please confirm',
  'fill-choose': '{count} candidates, please choose',
  'fill-row': 'A new row on “{sheet}”',
  'fill-row-cell': '{title}: {value}',
  'fill-nothing-title': 'Nothing to fill',
  'fill-nothing-text':
    'All that follows from the roster and from this sheet is there. With a roster in the workbook (people, posts, portfolios) more can be filled.',
  'fill-hint':
    'What is certain is chosen for you; please look at suggestions before you choose them. Nothing changes until you choose Fill.',
  'fill-refused-title': '{count} places were not filled',
  filled: '{count} cells filled',
  'filled-rows': '{count} cells filled, {rows} rows added',
  'filled-some': '{count} cells filled, {rows} rows added; {refused} not, for the reasons below',
  'filled-none': 'Nothing was filled, for the reasons below',
  'refused-unsafe': 'a merge, an array formula or a pivot table below keeps rows from being inserted',
  'refused-no-rows': 'this is a form, which takes no rows',
  'refused-no-pattern': 'the table has no data row yet that a new one could look like',
  'undo-nothing': 'There is no step to undo',
};
