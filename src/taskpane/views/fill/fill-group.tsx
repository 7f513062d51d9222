import { Button, Checkbox, CounterBadge, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { useGroupStyles } from '../shared/use-group-styles';
import { type FillListLine, QUESTIONS } from './fill-lines';
import { useFilling } from './use-filling';

const useStyles = makeStyles({ head: { minHeight: '44px', padding: '0' } });

/** The head of a filler's group: what it fills, how many, and a tick for all of them. */
export function FillGroup(props: {
  readonly line: Extract<FillListLine, { kind: 'group' }>;
  readonly onFold: () => void;
}) {
  const { line, onFold } = props;
  const styles = useGroupStyles();
  const own = useStyles();
  const say = useSay();
  const { store } = usePane().filling;
  const text = useFilling().proposed?.fillers[line.id];
  const what = line.id === QUESTIONS ? say('fill-questions') : (text?.what ?? line.id);
  const all = line.ticked === line.ids.length;
  return (
    <div className={styles.root}>
      {line.ids.length > 0 && (
        <Checkbox
          aria-label={say('fill-tick-group', { what })}
          checked={all ? true : line.ticked > 0 ? 'mixed' : false}
          onChange={() => store.dispatch({ type: 'ticked', ids: line.ids, ticked: !all })}
        />
      )}
      <Button
        appearance="subtle"
        className={mergeClasses(styles.head, own.head)}
        aria-expanded={!line.folded}
        title={text?.how}
        icon={line.folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        onClick={onFold}
      >
        <Text weight="semibold" size={200} className={styles.title}>
          {what}
        </Text>
        <CounterBadge count={line.count} overflowCount={9999} color="informative" />
      </Button>
    </div>
  );
}
