/**
 * Why a rule only marks: nothing in the cells can be changed for the better by software. Integrity ledgers are evidence,
 * so most of these say that a change would make something up.
 *
 * - `read-as-meant`: recognition already takes it the right way, the sheet may stay as it is
 * - `mark-is-answer`: the mark, the computed number or the list is what was wanted
 * - `only-unit-knows`: the fact is missing, and only the unit has it
 * - `work-first`: what was not done has to be done before it can be entered
 * - `fact-stands`: the sheet tells what happened; the work has to change, not the sheet
 * - `which-is-wrong`: two statements contradict each other, and either may be the wrong one
 * - `own-words`: has to be written anew from the unit's own affairs
 * - `may-be-right`: odd, but not necessarily wrong
 * - `rows-to-move`: whole rows have to be moved, merged or deleted by hand
 * - `outside-cells`: lies in sheets, links or the file, not in cells
 * - `told-to-reader`: the user points out how the sheet is to be read, by a binding; the sheet is not changed
 * - `not-to-be-touched`: secrecy rules say who may handle it
 */
export const MARK_REASONS = [
  'read-as-meant',
  'mark-is-answer',
  'only-unit-knows',
  'work-first',
  'fact-stands',
  'which-is-wrong',
  'own-words',
  'may-be-right',
  'rows-to-move',
  'outside-cells',
  'told-to-reader',
  'not-to-be-touched',
] as const;

export type MarkReason = (typeof MARK_REASONS)[number];
