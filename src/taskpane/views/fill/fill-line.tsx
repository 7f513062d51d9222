import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { CellFill } from '../../session/filling-engine';
import { FillOptions } from './fill-options';
import { isEmpty, useShownValue } from './shown-value';
import { TickedLine } from './ticked-line';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

const useStyles = makeStyles({
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

/** One cell that can be filled: what stands there, what would, and why. A click on its name shows the cell. */
export function FillLine({ fill }: { readonly fill: CellFill }) {
  const styles = useLineStyles();
  const { doubt } = useStyles();
  const say = useSay();
  const { filling } = usePane();
  const shown = useShownValue();
  const { ticked } = useFilling();
  const { id, cell, field, row, before, at, safety } = fill;
  const [option, ...others] = fill.options;
  return (
    <TickedLine
      label={say('fill-tick', { cell, field })}
      checked={ticked.has(id)}
      onTick={(on) => filling.store.dispatch({ type: 'ticked', ids: [id], ticked: on })}
      name={`${cell} ${field}`}
      beside={row}
      target={{ at, cell }}
    >
      {others.length > 0 ? (
        <>
          {!isEmpty(before) && <Text className={styles.faint}>{shown(before)}</Text>}
          <FillOptions fill={fill} />
        </>
      ) : (
        <>
          <Text className={styles.value}>
            <span className={styles.faint}>{shown(before)}</span>
            {` → ${shown(option.after)}`}
          </Text>
          <Text size={200} className={styles.source}>
            {safety !== 'safe' && <span className={doubt}>{`${say('fill-confirm')} · `}</span>}
            {option.source}
          </Text>
        </>
      )}
    </TickedLine>
  );
}
