import { MessageBar, MessageBarBody, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useSay } from '../../app/pane-context';
import { ChooseFiles } from './choose-files';
import { useRound } from './use-round';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    paddingTop: '6vh',
    textAlign: 'center',
  },
  picture: { fontSize: '56px', lineHeight: '1', color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What this view is for, and how to begin. */
export function RoundWelcome() {
  const styles = useStyles();
  const say = useSay();
  const { trouble } = useRound();
  return (
    <div className={styles.root}>
      <FolderOpenRegular className={styles.picture} aria-hidden />
      <Subtitle1 as="h1">{say('submissions-title')}</Subtitle1>
      <Text>{say('submissions-text')}</Text>
      {trouble && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say(trouble.code, trouble.data)}</MessageBarBody>
        </MessageBar>
      )}
      <ChooseFiles />
      <Text size={200} className={styles.quiet}>
        {say('submissions-promise')}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say('submissions-roster')}
      </Text>
    </div>
  );
}
