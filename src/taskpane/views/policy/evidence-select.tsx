import { Select } from '@fluentui/react-components';
import { useSay } from '../../app/pane-context';
import { usePolicy } from './use-policy';

/** The ledger in which the evidence of a duty is kept. */
export function EvidenceSelect(props: {
  readonly chosen: string | null;
  readonly onChoose: (ledger: string) => void;
}) {
  const { chosen, onChoose } = props;
  const say = useSay();
  const { document } = usePolicy();
  return (
    <Select
      size="small"
      aria-label={say('policy-evidence')}
      value={chosen ?? ''}
      onChange={(_event, { value }) => {
        if (value !== '') onChoose(value);
      }}
    >
      {chosen === null && <option value="">{say('policy-ledger-choose')}</option>}
      {(document?.ledgers ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
