/** Fields of the five steps of a selection. */
export const SELECTION_STEPS: readonly string[] = [
  'recommendDate',
  'assessDate',
  'publicityDate',
  'inspectDate',
  'talkDate',
];
