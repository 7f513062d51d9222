import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    paddingTop: '15vh',
    textAlign: 'center',
    alignItems: 'center',
  },
  picture: { fontSize: '56px', color: tokens.colorBrandForeground1 },
  button: { width: '100%', minHeight: '48px' },
  promise: { color: tokens.colorNeutralForeground3 },
});

/** What a clerk sees first: what the pane does, what it does not do, and one button. */
export function Welcome() {
  const styles = useStyles();
  const say = useSay();
  const { checking } = usePane();
  return (
    <div className={styles.root}>
      <ClipboardTaskListLtrRegular className={styles.picture} aria-hidden />
      <Title3 as="h1">{say('welcome-title')}</Title3>
      <Text>{say('welcome-text')}</Text>
      <Button appearance="primary" size="large" className={styles.button} onClick={() => checking.check()}>
        {say('check-button')}
      </Button>
      <Text size={200} className={styles.promise}>
        {say('welcome-promise')}
      </Text>
    </div>
  );
}
