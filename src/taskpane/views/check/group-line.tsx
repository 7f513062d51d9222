import { Button, CounterBadge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import type { ListLine } from '../../state/list-lines';
import { useGroupStyles } from '../shared/use-group-styles';
import { FixAll } from './fix-all';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  head: { borderRadius: '0', paddingLeft: tokens.spacingHorizontalS },
  title: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
});

/** The head of a group: what its issues have in common, how many they are, and the way to fix them all. */
export function GroupLine(props: {
  readonly line: Extract<ListLine, { kind: 'group' }>;
  readonly index: number;
}) {
  const { line, index } = props;
  const styles = useGroupStyles();
  const own = useStyles();
  const say = useSay();
  const { dispatch } = usePane().checking.store;
  const { outcome, filter } = usePaneState();
  const title =
    line.rule === null
      ? placeOf(line, say)
      : `${outcome?.ruleTexts[line.rule]?.code ?? ''} ${outcome?.ruleTexts[line.rule]?.title ?? ''}`;
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.head, own.head)}
        data-line={index}
        aria-expanded={!line.folded}
        icon={line.folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        onClick={() => dispatch({ type: 'folded', group: line.id })}
      >
        <SeverityIcon severity={line.severity} />
        <Text weight="semibold" size={200} className={mergeClasses(styles.title, own.title)} title={title}>
          {title}
        </Text>
        <CounterBadge count={line.count} overflowCount={9999} color="informative" />
      </Button>
      {line.rule !== null && line.fixable > 0 && !filter.ignored && (
        <FixAll rule={line.rule} count={line.fixable} />
      )}
    </div>
  );
}

function placeOf(
  { sheet, row }: Extract<ListLine, { kind: 'group' }>,
  say: ReturnType<typeof useSay>,
): string {
  if (sheet === '') return say('file-group');
  return row === null ? say('sheet-group', { sheet }) : say('row-group', { sheet, row });
}
