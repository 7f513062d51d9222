import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { PolicyDuty } from '../../session/policy-engine';
import { acceptedObligations, ledgerOf } from '../../session/policy-state';
import { EvidenceSelect } from './evidence-select';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalS },
  duty: { display: 'flex', alignItems: 'flex-start', paddingBottom: tokens.spacingVerticalS },
  body: { flexGrow: '1', minWidth: '0' },
  text: { display: 'block', overflowWrap: 'anywhere' },
  clause: { display: 'block', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
});

/** The obligations of a document: which ones to accept, and where their evidence is kept. */
export function PolicyDuties({ duties }: { readonly duties: readonly PolicyDuty[] }) {
  const styles = useStyles();
  const say = useSay();
  const { policy } = usePane();
  const state = usePolicy();
  return (
    <>
      <Text size={200} className={styles.hint}>
        {say('policy-duties-hint')}
      </Text>
      {duties.map((duty) => {
        const { id, line, frequency, entry } = duty;
        const ledger = ledgerOf(duty, state);
        return (
          <div key={id} className={styles.duty}>
            <Checkbox
              aria-label={say('policy-duty', { frequency, clause: entry.clause })}
              checked={state.accepted.has(id)}
              disabled={ledger === null}
              onChange={(_event, { checked }) =>
                policy.store.dispatch({ type: 'duty-ticked', id, ticked: checked === true })
              }
            />
            <div className={styles.body}>
              <Text weight="semibold" className={styles.text}>
                {frequency}
              </Text>
              <Text size={200} className={styles.clause}>
                {`${say('policy-at', { line })} ${entry.clause}`}
              </Text>
              <EvidenceSelect
                chosen={ledger}
                onChoose={(value) => policy.store.dispatch({ type: 'ledger-named', id, ledger: value })}
              />
            </div>
          </div>
        );
      })}
      <Button appearance="primary" disabledFocusable={state.busy} onClick={() => policy.accept()}>
        {say('policy-accept', { count: acceptedObligations(state).length })}
      </Button>
    </>
  );
}
