import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { CellFill } from '../../session/filling-engine';
import { useShownValue } from './shown-value';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  option: { overflowWrap: 'anywhere' },
  source: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The values that a cell could take. None is chosen until the user chooses it. */
export function FillOptions({ fill }: { readonly fill: CellFill }) {
  const styles = useStyles();
  const say = useSay();
  const shown = useShownValue();
  const { store } = usePane().filling;
  const { ticked, options } = useFilling();
  const { id } = fill;
  return (
    <Field label={{ children: say('fill-choose', { count: fill.options.length }), size: 'small' }}>
      <RadioGroup
        value={ticked.has(id) ? String(options.get(id) ?? 0) : ''}
        onChange={(_event, { value }) => store.dispatch({ type: 'option-chosen', id, option: Number(value) })}
      >
        {fill.options.map(({ after, source }, index) => (
          <Radio
            key={String(after)}
            value={String(index)}
            label={
              <Text className={styles.option}>
                {shown(after)}
                <Text size={200} className={styles.source}>
                  {source}
                </Text>
              </Text>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
