import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { PolicyTaskLine } from '../../session/policy-engine';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
  task: { display: 'flex', alignItems: 'flex-start', paddingBottom: tokens.spacingVerticalXS },
  body: { flexGrow: '1', minWidth: '0', paddingTop: tokens.spacingVerticalSNudge },
  text: { display: 'block', overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The tasks of a document: which ones to put into the workbook's ledgers. */
export function PolicyTasks({ tasks }: { readonly tasks: readonly PolicyTaskLine[] }) {
  const styles = useStyles();
  const say = useSay();
  const { policy } = usePane();
  const { tasks: ticked, busy } = usePolicy();
  const tick = (ids: readonly string[], present: boolean): void =>
    policy.store.dispatch({ type: 'tasks-ticked', ids, ticked: present });
  const all = ticked.size === tasks.length;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {say('policy-tasks-hint')}
      </Text>
      <Checkbox
        label={say('policy-tasks-all')}
        checked={all ? true : ticked.size > 0 ? 'mixed' : false}
        onChange={() =>
          tick(
            tasks.map(({ id }) => id),
            !all,
          )
        }
      />
      {tasks.map(({ id, clause, heading, bodies, deadline }) => (
        <div key={id} className={styles.task}>
          <Checkbox
            aria-label={say('policy-task', { clause, heading })}
            checked={ticked.has(id)}
            onChange={(_event, { checked }) => tick([id], checked === true)}
          />
          <div className={styles.body}>
            <Text className={styles.text}>{`${clause} ${heading}`}</Text>
            <Text size={200} className={styles.detail}>
              {[bodies, deadline === '' ? '' : say('policy-deadline', { deadline })]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
          </div>
        </div>
      ))}
      <Button
        appearance="primary"
        disabledFocusable={busy || ticked.size === 0}
        onClick={() => policy.plan()}
      >
        {say('policy-plan', { count: ticked.size })}
      </Button>
    </>
  );
}
