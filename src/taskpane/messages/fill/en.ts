import type { fillZhCN } from './zh-CN';

/** What filling says, in English. */
export const fillEn: Readonly<Record<keyof typeof fillZhCN, string>> = {
  'tab-fill': 'Fill',
  'fill-working': 'Working out what can be filled…',
  'fill-summary': '{count} cells can be filled, {ticked} chosen',
  'fill-apply': 'Fill chosen ({count})',
  'fill-list': 'What can be filled',
  'fill-undo': 'Undo last step',
  'fill-go-to': 'Show {cell}',
  'fill-tick': 'Fill {cell} {field}',
  'fill-tick-group': 'Choose all: {what}',
  'fill-confirm': 'please confirm',
  'fill-choose': '{count} candidates, please choose',
  'fill-nothing-title': 'Nothing to fill',
  'fill-nothing-text':
    'All that follows from the roster and from this sheet is there. With a roster in the workbook (people, posts, portfolios) more can be filled.',
  'fill-hint':
    'What is certain is chosen for you; please look at suggestions before you choose them. Nothing changes until you choose Fill.',
  'fill-refused-title': '{count} cells were not filled',
  filled: '{count} cells filled',
  'filled-some': '{count} cells filled, {refused} not, for the reasons below',
  'filled-none': 'Nothing was filled, for the reasons below',
  'undo-nothing': 'There is no step to undo',
};
