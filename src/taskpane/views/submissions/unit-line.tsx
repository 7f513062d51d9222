import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ChevronRightRegular } from '@fluentui/react-icons';
import { SEVERITIES } from '../../../core/issue';
import { usePane, useSay } from '../../app/pane-context';
import type { RoundUnit } from '../../session/submissions-engine';
import { SeverityIcon } from '../check/severity-icon';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    width: '100%',
    minHeight: '44px',
    borderRadius: '0',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { flexGrow: '1', minWidth: '0', overflowWrap: 'anywhere' },
  count: { display: 'flex', alignItems: 'center', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '18px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One unit with its counts; a click shows its issues. */
export function UnitLine({ unit }: { readonly unit: RoundUnit }) {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const found = SEVERITIES.filter((severity) => unit.counts[severity] > 0);
  return (
    <li className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.line}
        onClick={() => submissions.store.dispatch({ type: 'unit-opened', unit: unit.name })}
      >
        <span className={styles.name}>
          <Text block>{unit.name}</Text>
          {!unit.named && (
            <Text size={200} className={styles.quiet}>
              {say('submissions-unnamed')}
            </Text>
          )}
        </span>
        {found.length === 0 && (
          <CheckmarkCircleFilled className={styles.good} aria-label={say('submissions-clean')} />
        )}
        {found.map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            {unit.counts[severity]}
          </span>
        ))}
        <ChevronRightRegular aria-hidden />
      </Button>
    </li>
  );
}
