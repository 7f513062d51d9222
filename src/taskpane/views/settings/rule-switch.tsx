import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Severity } from '../../../core/issue';
import { useSay } from '../../app/pane-context';
import type { RuleChoice } from '../../session/settings-engine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** The word for no setting, which a select needs as a text. */
const OWN = 'own';

/** One rule and how it weighs. */
export function RuleSwitch(props: {
  readonly rule: RuleChoice;
  readonly severity: Severity | 'off' | null;
  readonly onSeverity: (severity: Severity | 'off' | null) => void;
}) {
  const { rule, severity, onSeverity } = props;
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <Text weight="semibold">{rule.code}</Text>
        <Select
          size="small"
          value={severity ?? OWN}
          aria-label={say('rule-level', { code: rule.code })}
          onChange={(_event, { value }) => onSeverity(chosen(value))}
        >
          <option value={OWN}>{say('rule-own', { severity: say(rule.severity) })}</option>
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
          <option value="off">{say('rule-off')}</option>
        </Select>
      </div>
      <Text size={200}>{rule.title}</Text>
    </li>
  );
}

function chosen(value: string): Severity | 'off' | null {
  return value === 'off' ? 'off' : (SEVERITIES.find((severity) => severity === value) ?? null);
}
