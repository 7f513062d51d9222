import { Text } from '@fluentui/react-components';
import { usePane } from '../../app/pane-context';
import type { CellFill } from '../../session/filling-engine';
import { TickedLine } from './ticked-line';
import { useLineStyles } from './use-line-styles';
import { useReplacing } from './use-replacing';

/** One cell that names the person, before and after. A click on its name shows it. */
export function ReplacedCell({ fill }: { readonly fill: CellFill }) {
  const styles = useLineStyles();
  const { replacing } = usePane();
  const { ticked } = useReplacing();
  const { id, at, cell, field, row, before, options } = fill;
  return (
    <TickedLine
      label={`${at.sheet} ${cell} ${field}`}
      checked={ticked.has(id)}
      onTick={(on) => replacing.store.dispatch({ type: 'ticked', ids: [id], ticked: on })}
      name={`${at.sheet} ${cell} ${field}`}
      beside={row}
      target={{ at, cell }}
    >
      <Text className={styles.value}>
        <span className={styles.faint}>{String(before)}</span>
        {` → ${String(options[0].after)}`}
      </Text>
    </TickedLine>
  );
}
