import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { unanswered } from '../../session/filling-chosen';
import { PlainState } from '../check/plain-state';
import { WorkbookTrouble } from '../shared/workbook-trouble';
import { FillFooter } from './fill-footer';
import { FillList } from './fill-list';
import { FillTools } from './fill-tools';
import { RefusedFills } from './refused-fills';
import { ReplacePerson } from './replace-person';
import { useFilling } from './use-filling';
import { useReplacing } from './use-replacing';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Filling: what can be derived, cell by cell, with its source; nothing is written before the user says so. */
export function FillView() {
  const styles = useStyles();
  const say = useSay();
  const { filling } = usePane();
  const { phase, outcome } = usePaneState();
  const state = useFilling();
  const replacing = useReplacing();
  const { proposed, ticked } = state;
  // Whatever changed in the workbook may change what follows from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outcome is what tells of a change
  useEffect(() => {
    void filling.propose();
  }, [filling, outcome]);
  if (phase === 'refused' || phase === 'failed' || (outcome && outcome.tables.length === 0))
    return <WorkbookTrouble />;
  if (replacing.open) return <ReplacePerson />;
  if (!proposed) return <Spinner label={say('fill-working')} />;
  const { cells, rows, merges, questions } = proposed;
  const open = unanswered(state);
  const count = cells.length + rows.length + merges.length + questions.length - open;
  if (count + open === 0) {
    return (
      <>
        <FillTools />
        <PlainState
          tone="good"
          picture={<CheckmarkCircleFilled />}
          title={say('fill-nothing-title')}
          detail={say('fill-nothing-text')}
        />
        <RefusedFills />
        <FillFooter />
      </>
    );
  }
  return (
    <>
      <header className={styles.head}>
        <Text role="status" weight="semibold">
          {say('fill-summary', { count, ticked: ticked.size })}
        </Text>
        {open > 0 && <Text size={200}>{say('fill-questions-open', { count: open })}</Text>}
        <Text size={200} className={styles.hint}>
          {say('fill-hint')}
        </Text>
      </header>
      <FillTools />
      <RefusedFills />
      <FillList />
      <FillFooter />
    </>
  );
}
