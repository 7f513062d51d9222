import { Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { MergeFill } from '../../session/filling-engine';
import { useShownValue } from './shown-value';
import { TickedLine } from './ticked-line';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

/** A merge that can be split: where it is, and what its rows would hold. A click on its name shows it. */
export function FillMerge({ merge }: { readonly merge: MergeFill }) {
  const styles = useLineStyles();
  const say = useSay();
  const { filling } = usePane();
  const shown = useShownValue();
  const { ticked } = useFilling();
  const { id, place, range, field, rows, source } = merge;
  const value = shown(merge.value);
  return (
    <TickedLine
      label={say('fill-merge-tick', { range, field, rows, value })}
      checked={ticked.has(id)}
      onTick={(on) => filling.store.dispatch({ type: 'ticked', ids: [id], ticked: on })}
      name={`${range} ${field}`}
      beside={place.sheet}
      target={{ at: { sheet: place.sheet, row: place.range.top, column: place.range.left }, cell: range }}
    >
      <Text className={styles.value}>
        <span className={styles.faint}>{say('fill-merge', { rows })}</span>
        {` → ${value}`}
      </Text>
      <Text size={200} className={styles.source}>
        {source}
      </Text>
    </TickedLine>
  );
}
