import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../core/location';
import { useSay } from '../../app/pane-context';
import type { PlannedRow } from '../../session/policy-engine';

const useStyles = makeStyles({
  row: {
    paddingBottom: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { display: 'block', overflowWrap: 'anywhere' },
  column: { color: tokens.colorNeutralForeground3 },
});

/** So much of a long text tells which one it is. */
const LONGEST = 60;

/** What is written into one row, cell by cell. */
export function PlannedRowLine({ row }: { readonly row: PlannedRow }) {
  const styles = useStyles();
  const say = useSay();
  const shown = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const cells = [...row.edits].sort((a, b) => a.column - b.column);
  return (
    <div className={styles.row}>
      <Text size={200} weight="semibold">
        {say('policy-plan-row', { row: row.row })}
      </Text>
      {cells.map(({ column, after }) => (
        <Text key={column} size={200} className={styles.cell}>
          <span className={styles.column}>{`${columnLetters(column)} `}</span>
          {shown(String(after))}
        </Text>
      ))}
    </div>
  );
}
