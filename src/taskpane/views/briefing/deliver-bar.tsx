import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DocumentRegular, TabAddRegular, TableRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { useBriefing } from './use-briefing';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: { minWidth: '0' },
});

/** The ways a document goes out. */
export function DeliverBar() {
  const styles = useStyles();
  const say = useSay();
  const { briefing } = usePane();
  const { busy } = useBriefing();
  const shared = { className: styles.button, size: 'small', disabledFocusable: busy } as const;
  return (
    <footer className={styles.root}>
      <Button
        {...shared}
        appearance="primary"
        icon={<DocumentRegular />}
        onClick={() => briefing.toFile('docx')}
      >
        {say('briefing-docx')}
      </Button>
      <Button {...shared} icon={<CopyRegular />} onClick={() => briefing.copy()}>
        {say('briefing-copy')}
      </Button>
      <Button {...shared} icon={<TabAddRegular />} onClick={() => briefing.toSheet()}>
        {say('briefing-to-sheet')}
      </Button>
      <Button {...shared} icon={<TableRegular />} onClick={() => briefing.toWorkbook()}>
        {say('briefing-to-workbook')}
      </Button>
    </footer>
  );
}
