import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { ReadPolicyDocument, SoftPolicyDuty } from '../../session/policy-engine';
import { SettleDuty } from './settle-duty';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalS },
  duty: { paddingBottom: tokens.spacingVerticalS },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

/** Recurring work without a number: the user may settle one, and then it is an obligation like the others. */
export function SoftDuties({ document }: { readonly document: ReadPolicyDocument }) {
  const styles = useStyles();
  const say = useSay();
  const { policy } = usePane();
  const { kept, busy } = usePolicy();
  const [open, setOpen] = useState<SoftPolicyDuty | null>(null);
  return (
    <>
      <Text size={200} className={styles.hint}>
        {say('policy-soft-hint')}
      </Text>
      {document.soft.map((duty) => (
        <div key={`${duty.line} ${duty.clause}`} className={styles.duty}>
          <Text size={200} className={styles.text}>
            {`${say('policy-at', { line: duty.line })} ${duty.clause}`}
          </Text>
          {kept.some(({ clause }) => clause === duty.clause) ? (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => policy.drop(duty.clause)}
            >
              {say('policy-drop')}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={open === duty}
              onClick={() => setOpen(open === duty ? null : duty)}
            >
              {say('policy-settle')}
            </Button>
          )}
          {open === duty && (
            <SettleDuty duty={duty} source={document.source} onSettled={() => setOpen(null)} />
          )}
        </div>
      ))}
    </>
  );
}
