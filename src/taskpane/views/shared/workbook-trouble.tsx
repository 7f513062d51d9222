import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular, ErrorCircleRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { PlainState } from '../check/plain-state';

/** Why nothing can be done with the workbook: it was refused, it could not be read, or it has no ledger. */
export function WorkbookTrouble() {
  const say = useSay();
  const { checking } = usePane();
  const { phase, trouble } = usePaneState();
  if (!trouble) return <NoLedger />;
  return (
    <NotRead>
      {phase !== 'refused' && <Button onClick={() => checking.check()}>{say('check-again')}</Button>}
    </NotRead>
  );
}

/** The workbook has no ledger, and what can be done about it. */
export function NoLedger({ children }: { readonly children?: ReactNode }) {
  const say = useSay();
  return (
    <PlainState
      tone="neutral"
      picture={<DocumentSearchRegular />}
      title={say('nothing-title')}
      detail={say('nothing-text')}
    >
      {children}
    </PlainState>
  );
}

/** The workbook was refused, or could not be read; nothing where it was. */
export function NotRead({ children }: { readonly children?: ReactNode }) {
  const say = useSay();
  const { phase, trouble } = usePaneState();
  if (!trouble) return null;
  const refused = phase === 'refused';
  return (
    <PlainState
      tone="bad"
      picture={refused ? <LockClosedRegular /> : <ErrorCircleRegular />}
      title={say(refused ? 'refused-title' : 'failed-title')}
      detail={say(trouble.code, trouble.data)}
    >
      {children}
    </PlainState>
  );
}
