import { Button, Checkbox, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../../core/cell';
import { usePane, useSay } from '../../app/pane-context';
import type { CellFill } from '../../session/filling-engine';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { flexGrow: '1', minWidth: '0', paddingBottom: tokens.spacingVerticalS },
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
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  empty: { color: tokens.colorNeutralForeground3 },
  source: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

/** One cell that can be filled: what stands there, what would, and why. A click on its name shows the cell. */
export function FillLine({ fill }: { readonly fill: CellFill }) {
  const styles = useStyles();
  const say = useSay();
  const { filling, marking } = usePane();
  const { ticked, options } = useFilling();
  const { id, cell, field, row, before, at, safety } = fill;
  const chosen = options.get(id) ?? 0;
  const option = fill.options[chosen] ?? fill.options[0];
  return (
    <div className={styles.root}>
      <Checkbox
        aria-label={say('fill-tick', { cell, field })}
        checked={ticked.has(id)}
        onChange={(_event, { checked }) =>
          filling.store.dispatch({ type: 'ticked', ids: [id], ticked: checked === true })
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
            {`${cell} ${field}`}
            {row !== '' && <span className={styles.row}>{`　${row}`}</span>}
          </span>
        </Button>
        <Text className={styles.edit}>
          {isEmpty(before) ? (
            <span className={styles.empty}>{say('empty-cell')}</span>
          ) : (
            <span className={styles.before}>{String(before)}</span>
          )}
          {` → ${shown(option.after, say('empty-cell'))}`}
        </Text>
        {fill.options.length > 1 ? (
          <>
            <Text size={200} className={styles.doubt}>
              {say('fill-choose', { count: fill.options.length })}
            </Text>
            <Select
              size="small"
              aria-label={say('fill-choose', { count: fill.options.length })}
              value={String(chosen)}
              onChange={(_event, { value }) =>
                filling.store.dispatch({ type: 'option-chosen', id, option: Number(value) })
              }
            >
              {fill.options.map(({ after, source }, index) => (
                <option key={source} value={index}>
                  {say('fill-option', { value: shown(after, say('empty-cell')), source })}
                </option>
              ))}
            </Select>
          </>
        ) : (
          <Text size={200} className={styles.source}>
            {safety !== 'safe' && <span className={styles.doubt}>{`${say('fill-confirm')} · `}</span>}
            {option.source}
          </Text>
        )}
      </div>
    </div>
  );
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

function shown(value: CellValue, empty: string): string {
  return isEmpty(value) ? empty : String(value);
}
