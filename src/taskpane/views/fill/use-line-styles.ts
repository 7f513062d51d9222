import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of what a line of the list says: what would stand at its place, what stands there now, and why. */
export const useLineStyles = makeStyles({
  value: { display: 'block', overflowWrap: 'anywhere' },
  faint: { color: tokens.colorNeutralForeground3 },
  source: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
