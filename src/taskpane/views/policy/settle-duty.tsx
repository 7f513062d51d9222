import { Button, Card, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { OBLIGATION_PERIODS, type ObligationPeriod } from '../../../ledger/obligation';
import { sourceOf } from '../../../policy/obligation-entry';
import { usePane, useSay } from '../../app/pane-context';
import type { SoftPolicyDuty } from '../../session/policy-engine';
import { EvidenceSelect } from './evidence-select';

/** More than this in one period is a slip of the finger. */
const MOST = 99;

/** Settles how often something is to be done of which the document says no number. */
export function SettleDuty(props: {
  readonly duty: SoftPolicyDuty;
  readonly source: string;
  readonly onSettled: () => void;
}) {
  const { duty, source, onSettled } = props;
  const { line, clause } = duty;
  const say = useSay();
  const { policy } = usePane();
  const [period, setPeriod] = useState<ObligationPeriod>('quarter');
  const [min, setMin] = useState(1);
  const [ledger, setLedger] = useState<string | null>(null);
  const valid = ledger !== null && Number.isInteger(min) && min >= 1 && min <= MOST;
  const settle = (): void => {
    policy.store.dispatch({
      type: 'settled',
      duty: {
        id: `settled ${line} ${clause}`,
        line,
        frequency: say('policy-settled', { period: say(`policy-every-${period}`), min }),
        entry: {
          clause,
          source: sourceOf(source, line),
          ledger,
          period,
          min,
          max: null,
          unit: '次',
          due: [],
        },
      },
    });
    onSettled();
  };
  return (
    <Card>
      <Field label={say('policy-period')} size="small">
        <Select
          value={period}
          onChange={(_event, { value }) =>
            setPeriod(OBLIGATION_PERIODS.find((each) => each === value) ?? period)
          }
        >
          {OBLIGATION_PERIODS.map((each) => (
            <option key={each} value={each}>
              {say(`policy-every-${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('policy-least')} size="small">
        <Input
          type="number"
          min={1}
          max={MOST}
          value={String(min)}
          onChange={(_event, { value }) => setMin(Number(value))}
        />
      </Field>
      <EvidenceSelect chosen={ledger} onChoose={setLedger} />
      <Button appearance="primary" disabled={!valid} onClick={settle}>
        {say('policy-settle-done')}
      </Button>
    </Card>
  );
}
