import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { ReplaceNames } from './replace-names';
import { ReplacedCells } from './replaced-cells';
import { useReplacing } from './use-replacing';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', padding: tokens.spacingVerticalXS },
  title: { margin: '0' },
  text: { padding: tokens.spacingHorizontalM },
  foot: {
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One person in the place of another: who, by whom, every cell concerned, and one button that writes them all. */
export function ReplacePerson() {
  const styles = useStyles();
  const say = useSay();
  const { replacing } = usePane();
  const { outcome } = usePaneState();
  const { people, ticked, busy, replacement } = useReplacing();
  // Whatever changed in the workbook may change who is named where.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outcome is what tells of a change
  useEffect(() => {
    void replacing.refresh();
  }, [replacing, outcome]);
  return (
    <>
      <header className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say('replace-back')}
          title={say('replace-back')}
          onClick={() => replacing.close()}
        />
        <Subtitle2 as="h2" className={styles.title}>
          {say('replace-title')}
        </Subtitle2>
      </header>
      {!people && <Spinner />}
      {people?.people.length === 0 && <Text className={styles.text}>{say('replace-nobody')}</Text>}
      {people && people.people.length > 0 && <ReplaceNames people={people} />}
      {replacement && <ReplacedCells replacement={replacement} />}
      {replacement && replacement.cells.length > 0 && (
        <footer className={styles.foot}>
          <Button
            appearance="primary"
            disabledFocusable={busy || ticked.size === 0}
            onClick={() => replacing.apply()}
          >
            {say('replace-apply', { count: ticked.size })}
          </Button>
        </footer>
      )}
    </>
  );
}
