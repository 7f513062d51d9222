import { Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { RowFill } from '../../session/filling-engine';
import { TickedLine } from './ticked-line';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

/** A row that can be added: what it would hold, and why. */
export function FillRow({ row }: { readonly row: RowFill }) {
  const styles = useLineStyles();
  const say = useSay();
  const { store } = usePane().filling;
  const { proposed, ticked } = useFilling();
  const place = say('fill-row', { sheet: proposed?.tables[row.table]?.sheet ?? '' });
  return (
    <TickedLine
      label={`${place} ${row.shown.map(([, value]) => String(value)).join(' ')}`}
      checked={ticked.has(row.id)}
      onTick={(on) => store.dispatch({ type: 'ticked', ids: [row.id], ticked: on })}
      name={place}
    >
      {row.shown.map(([title, value]) => (
        <Text key={title} className={styles.value}>
          {say('fill-row-cell', { title, value: String(value) })}
        </Text>
      ))}
      <Text size={200} className={styles.source}>
        {row.source}
      </Text>
    </TickedLine>
  );
}
