import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { RoundFile } from '../../session/submissions-engine';
import { useRound } from './use-round';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { minWidth: '0', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One file: what it was taken for, and the way to a copy with its issues marked. */
export function FileHead({ file }: { readonly file: RoundFile }) {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const { marking } = useRound();
  const { path, status, ledgers, rows, issues } = file;
  return (
    <div className={styles.root}>
      <span className={styles.text}>
        <Text block weight="semibold">
          {path}
        </Text>
        <Text size={200} className={styles.quiet}>
          {ledgers.length === 0 ? say('submissions-no-ledger') : say('submissions-file', { ledgers, rows })}
        </Text>
      </span>
      {status === 'read' && issues.length > 0 && (
        <Button
          size="small"
          title={say('open-copy-hint')}
          disabledFocusable={marking !== null}
          onClick={() => submissions.openCopy(path)}
        >
          {say('open-copy')}
        </Button>
      )}
    </div>
  );
}
