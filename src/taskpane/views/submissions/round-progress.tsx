import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import { useRound } from './use-round';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  path: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
});

/** How far a round is, and the way to end it. */
export function RoundProgress() {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const { phase, done, total, path } = useRound();
  const label =
    phase === 'judging' ? say('submissions-judging') : say('submissions-reading', { done, total });
  return (
    <div className={styles.root}>
      <Text role="status">{label}</Text>
      {phase === 'judging' ? (
        <ProgressBar aria-label={label} />
      ) : (
        <ProgressBar value={done / total} aria-label={label} />
      )}
      <Text size={200} className={styles.path}>
        {path}
      </Text>
      <div>
        <Button onClick={() => submissions.stop()}>{say('submissions-stop')}</Button>
      </div>
    </div>
  );
}
