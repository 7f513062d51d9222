import type { replacingZhCN } from './zh-CN';

/** What replacing a person says, in English. */
export const replacingEn: Readonly<Record<keyof typeof replacingZhCN, string>> = {
  'replace-open': 'Replace a person…',
  'replace-hint': 'After somebody moved: puts the successor into every open matter at once',
  'replace-title': 'Replace a person',
  'replace-back': 'Back to Fill',
  'replace-from': 'Person to replace',
  'replace-from-none': 'Please choose',
  'replace-gone': 'Left, or not in the roster',
  'replace-others': 'Others in the ledgers',
  'replace-person': '{name} ({count} cells)',
  'replace-person-state': '{name} ({state}, {count} cells)',
  'replace-unlisted': 'not in the roster',
  'replace-nobody': 'No column of responsible people, leaders and the like names anybody',
  'replace-to': 'Replace by',
  'replace-to-hint': 'Choose from the roster, or write the name',
  'replace-to-unlisted': 'The roster has no {name}; please check the name',
  'replace-to-left': 'By the roster the state of {name} is {state}',
  'replace-same': 'The same person as before',
  'replace-namesakes':
    'The roster has {count} people called {name}: please look at each cell and choose his.',
  'replace-summary': '{count} cells can be replaced, {ticked} chosen',
  'replace-no-cells': 'Nothing can be replaced',
  'replace-finished': '{count} finished matters stay as they are: {cells}',
  'replace-papers': '{count} in his own registers or pledges, which the successor signs anew: {cells}',
  'replace-locked':
    '{count} cannot be replaced directly (formula, merge, another way of writing, or both are named); please see to them: {cells}',
  'replace-list': 'Cells to replace',
  'replace-all': 'Choose all',
  'replace-apply': 'Replace ({count})',
  'replaced-people': '{from} replaced by {to} in {count} cells',
  'replaced-some': '{from} replaced by {to} in {count} cells; {refused} not: {reason}',
  'replaced-none': 'Nothing was replaced: {reason}',
};
