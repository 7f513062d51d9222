import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { CellFill } from '../../session/filling-engine';
import { useReplacing } from './use-replacing';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { flexGrow: '1', minWidth: '0', paddingBottom: tokens.spacingVerticalXS },
  place: {
    width: '100%',
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '0',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  edit: { display: 'block', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3 },
});

/** One cell that names the person, before and after. A click on its name shows it. */
export function ReplacedCell({ fill }: { readonly fill: CellFill }) {
  const styles = useStyles();
  const say = useSay();
  const { replacing, marking } = usePane();
  const { ticked } = useReplacing();
  const { id, at, cell, field, row, before, options } = fill;
  return (
    <div className={styles.root}>
      <Checkbox
        aria-label={`${at.sheet} ${cell} ${field}`}
        checked={ticked.has(id)}
        onChange={(_event, { checked }) =>
          replacing.store.dispatch({ type: 'ticked', ids: [id], ticked: checked === true })
        }
      />
      <div className={styles.body}>
        <Button
          appearance="transparent"
          className={styles.place}
          title={say('fill-go-to', { cell })}
          onClick={() => marking.goTo(at)}
        >
          <span>
            {`${at.sheet} ${cell} ${field}`}
            {row !== '' && <span className={styles.row}>{`　${row}`}</span>}
          </span>
        </Button>
        <Text className={styles.edit}>
          <span className={styles.before}>{String(before)}</span>
          {` → ${String(options[0].after)}`}
        </Text>
      </div>
    </div>
  );
}
