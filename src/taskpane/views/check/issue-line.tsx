import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../../app/pane-context';
import type { PaneIssue } from '../../session/engine';
import { IssueDetail } from './issue-detail';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  line: {
    width: '100%',
    borderRadius: '0',
    minHeight: '44px',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { flexGrow: '1', minWidth: '0', overflowWrap: 'anywhere' },
  short: { display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  cell: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** One issue; a click opens it and shows its cell. */
export function IssueLine(props: {
  readonly item: PaneIssue;
  readonly index: number;
  readonly open: boolean;
}) {
  const { item, index, open } = props;
  const styles = useStyles();
  const { checking, marking } = usePane();
  const toggle = (): void => {
    checking.store.dispatch({ type: 'opened', issue: open ? null : item.id });
    if (!open) void marking.goTo(item.issue.at);
  };
  return (
    <div className={mergeClasses(styles.root, open && styles.open)}>
      <Button
        appearance="subtle"
        className={styles.line}
        data-line={index}
        aria-expanded={open}
        onClick={toggle}
      >
        <SeverityIcon severity={item.issue.severity} />
        <Text className={mergeClasses(styles.text, !open && styles.short)}>{item.message}</Text>
        <Text size={200} className={styles.cell}>
          {item.cell}
        </Text>
      </Button>
      {open && <IssueDetail item={item} />}
    </div>
  );
}
