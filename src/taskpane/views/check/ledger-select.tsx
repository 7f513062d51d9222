import { Field, Select } from '@fluentui/react-components';
import { useSay } from '../../app/pane-context';
import type { LedgerChoice } from '../../session/engine';

/** A list of the ledgers the product knows. */
export function LedgerSelect(props: {
  readonly choices: readonly LedgerChoice[];
  readonly chosen: Pick<LedgerChoice, 'ledger' | 'part'>;
  readonly onChoose: (choice: LedgerChoice) => void;
}) {
  const { choices, chosen, onChoose } = props;
  const say = useSay();
  return (
    <Field label={say('table-ledger')} size="small">
      <Select
        value={keyOf(chosen)}
        onChange={(_event, { value }) => {
          const choice = choices.find((each) => keyOf(each) === value);
          if (choice) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function keyOf({ ledger, part }: Pick<LedgerChoice, 'ledger' | 'part'>): string {
  return `${ledger}/${part ?? ''}`;
}
