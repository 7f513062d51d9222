import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, HighlightRegular } from '@fluentui/react-icons';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import type { CheckedWorkbook } from '../../session/engine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    marginTop: 'auto',
    padding: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was recognised, and the marks in the sheet. */
export function CheckFooter(props: { readonly outcome: CheckedWorkbook; readonly onShowTables: () => void }) {
  const { outcome, onShowTables } = props;
  const styles = useStyles();
  const say = useSay();
  const { checking, marking } = usePane();
  const { marked } = usePaneState();
  return (
    <footer className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        title={say('recognised-hint')}
        onClick={onShowTables}
      >
        {say('recognised', { count: outcome.tables.length, rows: outcome.rows })}
      </Button>
      {checking.host.can.marks && (marked || outcome.issues.length > 0) && (
        <Button
          appearance="subtle"
          size="small"
          icon={<HighlightRegular />}
          onClick={() => (marked ? marking.clear() : marking.mark())}
        >
          {say(marked ? 'clear-marks' : 'mark')}
        </Button>
      )}
    </footer>
  );
}
