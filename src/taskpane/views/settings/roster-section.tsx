import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import type { PaneMessage } from '../../messages/say';
import type { RosterHead } from '../../session/settings-roster-head';
import { FileButton } from '../shared/file-button';
import { Section } from './section';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const PARTS: Readonly<Record<keyof RosterHead['counts'], PaneMessage>> = {
  units: 'roster-units',
  departments: 'roster-departments',
  posts: 'roster-posts',
  people: 'roster-people',
  portfolios: 'roster-portfolios',
  powers: 'roster-powers',
};

/** The roster: sheets of this workbook, and one that is kept of a file. */
export function RosterSection() {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePane();
  const { outcome } = usePaneState();
  const { roster, busy } = useSettings();
  const tables = outcome?.tables ?? [];
  const sheets = [...new Set(tables.filter(({ ledger }) => ledger === 'roster').map(({ sheet }) => sheet))];
  return (
    <Section title={say('settings-roster')}>
      <Text size={200} className={styles.quiet}>
        {say('settings-roster-text')}
      </Text>
      {sheets.length > 0 && <Text>{say('settings-roster-here', { sheets })}</Text>}
      {roster && (
        <Text>
          {say('settings-roster-kept', { name: roster.name, day: roster.day, parts: partsOf(roster, say) })}
        </Text>
      )}
      {roster && <Text size={200}>{say('settings-roster-privacy')}</Text>}
      <div className={styles.buttons}>
        <FileButton
          label={say('settings-roster-choose')}
          accept=".xlsx,.xlsm,.xls"
          disabled={busy}
          onFile={(file) =>
            settings.importRoster(file.name, async () => new Uint8Array(await file.arrayBuffer()))
          }
        />
        {roster && (
          <Button size="small" onClick={() => settings.removeRoster()}>
            {say('settings-roster-remove')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** How much of each kind the roster names; kinds it does not name are passed over. */
function partsOf({ counts }: RosterHead, say: ReturnType<typeof useSay>): string[] {
  return Object.entries(PARTS).flatMap(([part, text]) => {
    const count = Object.entries(counts).find(([each]) => each === part)?.[1] ?? 0;
    return count > 0 ? say(text, { count }) : [];
  });
}
