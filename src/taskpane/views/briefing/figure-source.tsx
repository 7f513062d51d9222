import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { rowRuns } from '../../session/row-runs';
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
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  run: { minWidth: '0' },
});

/** Runs of rows beyond these would fill the pane; the count tells how many rows there are. */
const MOST_RUNS = 30;

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
      {places.map(({ sheet, rows }) => (
        <div key={sheet} className={styles.place}>
          <Text size={200}>{say('briefing-sheet', { sheet, count: rows.length })}</Text>
          {rowRuns(rows)
            .slice(0, MOST_RUNS)
            .map(([first, last]) => (
              <Button
                key={first}
                size="small"
                className={styles.run}
                onClick={() => briefing.show({ sheet, rows: rowsBetween(first, last) })}
              >
                {say('briefing-rows', { rows: first === last ? String(first) : `${first}–${last}` })}
              </Button>
            ))}
        </div>
      ))}
    </section>
  );
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
