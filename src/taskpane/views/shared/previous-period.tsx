import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular, HistoryRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import { FileButton } from './file-button';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  file: { flexGrow: '1', minWidth: '0', overflowWrap: 'anywhere' },
  trouble: { display: 'block', color: tokens.colorStatusDangerForeground1 },
});

/** The file of the period before, by which checking and filling go as well: choosing it, and putting it aside. */
export function PreviousPeriod() {
  const styles = useStyles();
  const say = useSay();
  const { previous } = usePane();
  const { file, busy, trouble } = useSyncExternalStore(previous.store.subscribe, previous.store.get);
  return (
    <div>
      {file ? (
        <div className={styles.line}>
          <Text size={200} className={styles.file}>
            {say('previous-file', { name: file.name, count: file.tables })}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={say('previous-remove')}
            title={say('previous-remove')}
            onClick={() => previous.remove()}
          />
        </div>
      ) : (
        <FileButton
          label={say(busy ? 'previous-reading' : 'previous-choose')}
          accept=".xlsx,.xlsm,.xls"
          disabled={busy}
          look={{ appearance: 'subtle', icon: <HistoryRegular />, title: say('previous-hint') }}
          onFile={(chosen) =>
            previous.choose({
              path: chosen.name,
              size: chosen.size,
              read: async () => new Uint8Array(await chosen.arrayBuffer()),
            })
          }
        />
      )}
      {trouble && (
        <Text role="alert" size={200} className={styles.trouble}>
          {say(trouble.code, trouble.data)}
        </Text>
      )}
    </div>
  );
}
