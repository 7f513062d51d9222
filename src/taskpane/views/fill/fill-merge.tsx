import { Button, Checkbox, Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { MergeFill } from '../../session/filling-engine';
import { useShownValue } from './shown-value';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

/** A merge that can be split: where it is, and what its rows would hold. A click on its name shows it. */
export function FillMerge({ merge }: { readonly merge: MergeFill }) {
  const styles = useLineStyles();
  const say = useSay();
  const { filling, marking } = usePane();
  const shown = useShownValue();
  const { ticked } = useFilling();
  const { id, place, range, field, rows, source } = merge;
  const value = shown(merge.value);
  return (
    <div className={styles.root}>
      <Checkbox
        aria-label={say('fill-merge-tick', { range, field, rows, value })}
        checked={ticked.has(id)}
        onChange={(_event, { checked }) =>
          filling.store.dispatch({ type: 'ticked', ids: [id], ticked: checked === true })
        }
      />
      <div className={styles.body}>
        <Button
          appearance="transparent"
          className={styles.place}
          title={say('fill-go-to', { cell: range })}
          onClick={() => marking.goTo({ sheet: place.sheet, row: place.range.top, column: place.range.left })}
        >
          <span>
            {`${range} ${field}`}
            <span className={styles.row}>{`　${place.sheet}`}</span>
          </span>
        </Button>
        <Text className={styles.value}>
          <span className={styles.faint}>{say('fill-merge', { rows })}</span>
          {` → ${value}`}
        </Text>
        <Text size={200} className={styles.source}>
          {source}
        </Text>
      </div>
    </div>
  );
}
