import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonSwapRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import { PreviousPeriod } from '../shared/previous-period';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** What filling can do beside its list: go by the period before, and put one person in the place of another. */
export function FillTools() {
  const styles = useStyles();
  const say = useSay();
  const { replacing } = usePane();
  return (
    <div className={styles.root}>
      <PreviousPeriod />
      <Button
        appearance="subtle"
        size="small"
        icon={<PersonSwapRegular />}
        title={say('replace-hint')}
        onClick={() => replacing.open()}
      >
        {say('replace-open')}
      </Button>
    </div>
  );
}
