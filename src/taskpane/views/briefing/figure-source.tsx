import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { runTexts } from '../../session/row-runs';
import { useBriefing } from './use-briefing';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: '30vh',
    overflowY: 'auto',
    flexShrink: '0',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' },
  place: { justifyContent: 'flex-start', textAlign: 'start', maxWidth: '100%' },
});

/** Where the number asked about comes from: what was counted, and its rows sheet by sheet. */
export function FigureSource() {
  const styles = useStyles();
  const say = useSay();
  const { briefing } = usePane();
  const { figure } = useBriefing();
  if (!figure) return null;
  const { query, value, note, places } = figure;
  return (
    <section className={styles.root} role="status">
      <div className={styles.head}>
        <Text weight="semibold">{say('briefing-source', { query, value })}</Text>
        <Button
          appearance="transparent"
          size="small"
          aria-label={say('close')}
          icon={<DismissRegular />}
          onClick={() => briefing.store.dispatch({ type: 'figure-asked', figure: null })}
        />
      </div>
      {places.length === 0 && <Text size={200}>{note === '' ? say('briefing-no-rows') : note}</Text>}
      {places.map((place) => (
        <Button
          key={place.sheet}
          size="small"
          appearance="subtle"
          className={styles.place}
          onClick={() => briefing.show(place)}
        >
          {say('briefing-rows', { sheet: place.sheet, rows: runTexts(place.rows) })}
        </Button>
      ))}
    </section>
  );
}
