import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular, ErrorCircleRegular, LockClosedRegular } from '@fluentui/react-icons';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { PlainState } from '../check/plain-state';

/** Why nothing can be done with the workbook: it was refused, it could not be read, or it has no ledger. */
export function WorkbookTrouble() {
  const say = useSay();
  const { checking } = usePane();
  const { phase, trouble } = usePaneState();
  if (!trouble) {
    return (
      <PlainState
        tone="neutral"
        picture={<DocumentSearchRegular />}
        title={say('nothing-title')}
        detail={say('nothing-text')}
      />
    );
  }
  const refused = phase === 'refused';
  return (
    <PlainState
      tone="bad"
      picture={refused ? <LockClosedRegular /> : <ErrorCircleRegular />}
      title={say(refused ? 'refused-title' : 'failed-title')}
      detail={say(trouble.code, trouble.data)}
    >
      {!refused && <Button onClick={() => checking.check()}>{say('check-again')}</Button>}
    </PlainState>
  );
}
