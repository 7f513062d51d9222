import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that all lines of the list share: a tick, and beside it the place, what would stand there, and why. */
export const useLineStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { flexGrow: '1', minWidth: '0', paddingBottom: tokens.spacingVerticalS },
  place: {
    width: '100%',
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '0',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  value: { display: 'block', overflowWrap: 'anywhere' },
  faint: { color: tokens.colorNeutralForeground3 },
  source: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
