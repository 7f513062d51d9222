import { Button, makeStyles, ProgressBar, Switch, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { PreviousPeriod } from '../shared/previous-period';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  stale: { color: tokens.colorStatusWarningForeground3 },
});

/** Check again, follow changes or not, and how the last check went. */
export function CheckHeader() {
  const styles = useStyles();
  const say = useSay();
  const { checking } = usePane();
  const { phase, outcome, checkedAt, live, stale, progress } = usePaneState();
  const busy = phase === 'checking';
  const percent = Math.round((progress ?? 0) * 100);
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <Button
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => checking.check()}
        >
          {say(busy ? 'checking' : 'check-again')}
        </Button>
        {checking.host.can.watch && (
          <Switch
            checked={live}
            label={say('live')}
            title={say('live-hint')}
            onChange={(_event, { checked }) => checking.setLive(checked)}
          />
        )}
      </div>
      <Text role="status" size={200}>
        {busy && progress !== null && say('checking-share', { percent })}
        {!busy &&
          outcome !== null &&
          outcome.issues.length > 0 &&
          say('checked-issues', { time: checkedAt, rows: outcome.rows, count: outcome.issues.length })}
      </Text>
      {busy && progress !== null && <ProgressBar value={progress} aria-label={say('checking')} />}
      <PreviousPeriod />
      {stale && !live && (
        <Text size={200} className={styles.stale}>
          {say('stale')}
        </Text>
      )}
    </header>
  );
}
