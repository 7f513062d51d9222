import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { CheckedRound } from '../../session/submissions-engine';
import { UnitLine } from './unit-line';
import { useRound } from './use-round';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  title: { margin: '0' },
  names: { margin: '0', paddingInlineStart: tokens.spacingHorizontalXL },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The whole round: who sent nothing, what could not be read, and the units with their counts. */
export function RoundSummary({ round }: { readonly round: CheckedRound }) {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const { skipped } = useRound();
  const files = round.units.flatMap((unit) => unit.files);
  const unread = files.filter(({ status }) => status !== 'read');
  const count = files.reduce((sum, { issues }) => sum + issues.length, 0);
  const units = round.units.filter((unit) => unit.files.some(({ status }) => status === 'read'));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h1" role="status" className={styles.title}>
          {say('submissions-done', { units: units.length, files: files.length, rows: round.rows, count })}
        </Subtitle2>
        <Button size="small" onClick={() => submissions.stop()}>
          {say('submissions-new')}
        </Button>
      </div>
      {!round.optionsHeld && <Text>{say('settings-lost')}</Text>}
      <Missing units={round.missing} />
      {unread.length > 0 && (
        <section>
          <Subtitle2 as="h2" className={styles.title}>
            {say('submissions-unread', { count: unread.length })}
          </Subtitle2>
          <ul className={styles.names}>
            {unread.map(({ path, issues }) => (
              <li key={path}>
                <Text weight="semibold">{path}</Text>
                <br />
                <Text>{issues.map(({ message }) => message).join(' ')}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Subtitle2 as="h2" className={styles.title}>
          {say('submissions-units')}
        </Subtitle2>
        <ul className={styles.list}>
          {units.map((unit) => (
            <UnitLine key={unit.name} unit={unit} />
          ))}
        </ul>
      </section>
      {skipped.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('submissions-skipped', { count: skipped.length, names: skipped })}
        </Text>
      )}
    </div>
  );
}

function Missing({ units }: { readonly units: CheckedRound['missing'] }) {
  const styles = useStyles();
  const say = useSay();
  if (units === null) {
    return (
      <Text size={200} className={styles.quiet}>
        {say('submissions-no-roster')}
      </Text>
    );
  }
  if (units.length === 0) return <Text>{say('submissions-all-reported')}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Text weight="semibold" block>
          {say('submissions-missing', { count: units.length })}
        </Text>
        <ul className={styles.names}>
          {units.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
