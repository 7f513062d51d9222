import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../core/issue';
import { useSay } from '../../app/pane-context';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  icon: { fontSize: '18px', flexShrink: '0' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** A severity by shape and colour, and by name to those who do not see them. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={useSay()(severity)} />;
}
