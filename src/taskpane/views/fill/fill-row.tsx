import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { RowFill } from '../../session/filling-engine';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { flexGrow: '1', minWidth: '0', paddingTop: '6px', paddingBottom: tokens.spacingVerticalS },
  value: { overflowWrap: 'anywhere' },
  title: { color: tokens.colorNeutralForeground3 },
});

/** A row that can be added: what it would hold, and why. */
export function FillRow({ row }: { readonly row: RowFill }) {
  const styles = useStyles();
  const say = useSay();
  const { store } = usePane().filling;
  const { proposed, ticked } = useFilling();
  const place = say('fill-row', { sheet: proposed?.tables[row.table]?.sheet ?? '' });
  return (
    <div className={styles.root}>
      <Checkbox
        aria-label={`${place} ${row.shown.map(([, value]) => String(value)).join(' ')}`}
        checked={ticked.has(row.id)}
        onChange={(_event, { checked }) =>
          store.dispatch({ type: 'ticked', ids: [row.id], ticked: checked === true })
        }
      />
      <div className={styles.body}>
        <Text block weight="semibold">
          {place}
        </Text>
        {row.shown.map(([title, value]) => (
          <Text key={title} block className={styles.value}>
            {say('fill-row-cell', { title, value: String(value) })}
          </Text>
        ))}
        <Text block size={200} className={styles.title}>
          {row.source}
        </Text>
      </div>
    </div>
  );
}
