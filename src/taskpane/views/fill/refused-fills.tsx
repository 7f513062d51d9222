import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    maxHeight: '30vh',
    overflowY: 'auto',
    flexShrink: '0',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  line: { display: 'block' },
  place: { padding: '0', minWidth: '0', fontWeight: tokens.fontWeightSemibold },
});

/** The fills that were not made, each with its place and the reason. */
export function RefusedFills() {
  const styles = useStyles();
  const say = useSay();
  const { filling, marking } = usePane();
  const { refused } = useFilling();
  if (refused.length === 0) return null;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold">{say('fill-refused-title', { count: refused.length })}</Text>
        <Button
          appearance="transparent"
          size="small"
          aria-label={say('close')}
          icon={<DismissRegular />}
          onClick={() => filling.store.dispatch({ type: 'refused', refused: [] })}
        />
      </div>
      {refused.map(({ at, what, reason }) => (
        <Text key={what} size={200} className={styles.line}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.place}
            onClick={() => marking.goTo(at)}
          >
            {what}
          </Button>
          {` ${reason}`}
        </Text>
      ))}
    </section>
  );
}
