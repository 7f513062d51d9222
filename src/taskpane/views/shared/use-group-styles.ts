import { makeStyles, tokens } from '@fluentui/react-components';

/** The head of a group of lines: a bar that folds it, with what it has in common and what can be done to all of it. */
export const useGroupStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    flexGrow: '1',
    minWidth: '0',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    textAlign: 'start',
  },
  title: { flexGrow: '1', minWidth: '0' },
});
