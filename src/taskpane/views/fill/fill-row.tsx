import { Checkbox, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { RowFill } from '../../session/filling-engine';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

const useStyles = makeStyles({
  /** Level with the tick, for there is no button on the first line. */
  body: { paddingTop: '6px' },
});

/** A row that can be added: what it would hold, and why. */
export function FillRow({ row }: { readonly row: RowFill }) {
  const styles = useLineStyles();
  const own = useStyles();
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
      <div className={mergeClasses(styles.body, own.body)}>
        <Text block weight="semibold">
          {place}
        </Text>
        {row.shown.map(([title, value]) => (
          <Text key={title} className={styles.value}>
            {say('fill-row-cell', { title, value: String(value) })}
          </Text>
        ))}
        <Text size={200} className={styles.source}>
          {row.source}
        </Text>
      </div>
    </div>
  );
}
