import { DropZone } from './drop-zone';
import { RoundProgress } from './round-progress';
import { RoundSummary } from './round-summary';
import { UnitIssues } from './unit-issues';
import { useRound } from './use-round';

/** Checking what subordinate units sent: the way in, then the units, then one of them in full. */
export function SubmissionsView() {
  const { phase, round, unit } = useRound();
  const opened = round?.units.find(({ name }) => name === unit);
  return (
    <DropZone>
      {phase === 'reading' || phase === 'judging' ? <RoundProgress /> : null}
      {round && (opened ? <UnitIssues unit={opened} round={round} /> : <RoundSummary round={round} />)}
    </DropZone>
  );
}
