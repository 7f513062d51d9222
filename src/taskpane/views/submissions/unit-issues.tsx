import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import type { CheckedRound, RoundUnit } from '../../session/submissions-engine';
import { FileHead } from './file-head';
import { UnitIssueList } from './unit-issue-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minHeight: '0' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  title: { margin: '0' },
  counts: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
});

/** One unit: its files, each with a marked copy to send back, and all their issues. */
export function UnitIssues({ unit, round }: { readonly unit: RoundUnit; readonly round: CheckedRound }) {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say('submissions-back')}
          onClick={() => submissions.store.dispatch({ type: 'unit-opened', unit: null })}
        />
        <Subtitle2 as="h1" className={styles.title}>
          {unit.name}
        </Subtitle2>
      </div>
      <Text size={200} className={styles.counts}>
        {say('submissions-counts', unit.counts)}
      </Text>
      {unit.files.map((file) => (
        <FileHead key={file.path} file={file} />
      ))}
      <UnitIssueList files={unit.files} ruleTexts={round.ruleTexts} />
    </div>
  );
}
