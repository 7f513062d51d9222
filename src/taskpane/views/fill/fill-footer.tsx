import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Makes the ticked fills in one step, and takes the last step back. */
export function FillFooter() {
  const styles = useStyles();
  const say = useSay();
  const { filling, fixing } = usePane();
  const { ticked, busy, made } = useFilling();
  if (ticked.size === 0 && !made) return null;
  return (
    <footer className={styles.root}>
      <Button
        appearance="primary"
        disabledFocusable={busy || ticked.size === 0}
        onClick={() => filling.apply()}
      >
        {say('fill-apply', { count: ticked.size })}
      </Button>
      {made && (
        <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => fixing.undo()}>
          {say('fill-undo')}
        </Button>
      )}
    </footer>
  );
}
