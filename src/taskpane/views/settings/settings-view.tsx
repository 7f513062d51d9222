import { MessageBar, MessageBarBody, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { ConfigSection } from './config-section';
import { LevelsSection } from './levels-section';
import { RosterSection } from './roster-section';
import { RulesSection } from './rules-section';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
  },
  title: { margin: '0' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A unit's own ways: its roster, its levels and deadlines, its rules, and the file that holds all of it. */
export function SettingsView() {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePane();
  const { outcome } = usePaneState();
  const { trouble } = useSettings();
  useEffect(() => {
    void settings.load();
  }, [settings]);
  return (
    <div className={styles.root}>
      <div>
        <Subtitle1 as="h1" block className={styles.title}>
          {say('settings-title')}
        </Subtitle1>
        <Text size={200} className={styles.quiet}>
          {say('settings-kept')}
        </Text>
      </div>
      {trouble && <Message intent="error" text={say(trouble.code, trouble.data)} />}
      {outcome?.optionsHeld === false && <Message intent="warning" text={say('settings-lost')} />}
      <RosterSection />
      <LevelsSection />
      <RulesSection />
      <ConfigSection />
    </div>
  );
}

function Message({ intent, text }: { readonly intent: 'error' | 'warning'; readonly text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
