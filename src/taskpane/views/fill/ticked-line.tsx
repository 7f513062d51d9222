import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Location } from '../../../core/location';
import { usePane, useSay } from '../../app/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { flexGrow: '1', minWidth: '0', paddingBottom: tokens.spacingVerticalS },
  /** Level with the tick, where there is no button on the first line. */
  level: { paddingTop: '6px' },
  place: {
    width: '100%',
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '0',
    fontWeight: tokens.fontWeightSemibold,
  },
  beside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface TickedLineProps {
  /** What the tick is read out as. */
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onTick(ticked: boolean): void;
  /** The name of the place, and what stands behind it in faint letters. */
  readonly name: string;
  readonly beside?: string;
  /** Where a click on the name leads, and that place in words; left out for a place that is not there yet. */
  readonly target?: { readonly at: Location; readonly cell: string };
  readonly children: ReactNode;
}

/** A line of a list of changes: a tick, and beside it the place, a click on which shows it, with what is said of it below. */
export function TickedLine(props: TickedLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { marking } = usePane();
  const { label, checked, disabled = false, onTick, name, beside = '', target, children } = props;
  return (
    <div className={styles.root}>
      <Checkbox
        aria-label={label}
        disabled={disabled}
        checked={checked}
        onChange={(_event, data) => onTick(data.checked === true)}
      />
      <div className={mergeClasses(styles.body, !target && styles.level)}>
        {target ? (
          <Button
            appearance="transparent"
            className={styles.place}
            title={say('fill-go-to', { cell: target.cell })}
            onClick={() => marking.goTo(target.at)}
          >
            <span>
              {name}
              {beside !== '' && <span className={styles.beside}>{`　${beside}`}</span>}
            </span>
          </Button>
        ) : (
          <Text block weight="semibold">
            {name}
          </Text>
        )}
        {children}
      </div>
    </div>
  );
}
