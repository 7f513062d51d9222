import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import { FileButton } from '../shared/file-button';
import { Section } from './section';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The file that carries the settings to the command line and to other workbooks. */
export function ConfigSection() {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePane();
  const { busy } = useSettings();
  return (
    <Section title={say('settings-files')}>
      <Text size={200} className={styles.quiet}>
        {say('settings-files-text')}
      </Text>
      <div className={styles.buttons}>
        <FileButton
          label={say('settings-import')}
          accept=".yaml,.yml,.json"
          disabled={busy}
          onFile={(file) => settings.importConfig(file.name, () => file.text())}
        />
        <Button size="small" disabledFocusable={busy} onClick={() => settings.exportConfig()}>
          {say('settings-export')}
        </Button>
        <Button size="small" onClick={() => settings.reset()}>
          {say('settings-reset')}
        </Button>
      </div>
    </Section>
  );
}
