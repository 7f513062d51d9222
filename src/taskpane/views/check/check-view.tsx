import { useState } from 'react';
import { usePaneState } from '../../app/pane-context';
import { CheckFooter } from './check-footer';
import { CheckHeader } from './check-header';
import { Outcome } from './outcome';
import { TablesPanel } from './tables-panel';
import { Welcome } from './welcome';

/** Checking: the way in, then what was found, and beside it what was recognised. */
export function CheckView() {
  const { phase, outcome } = usePaneState();
  const [showTables, setShowTables] = useState(false);
  if (phase === 'new') return <Welcome />;
  if (showTables && outcome) return <TablesPanel outcome={outcome} onBack={() => setShowTables(false)} />;
  return (
    <>
      <CheckHeader />
      <Outcome onShowTables={() => setShowTables(true)} />
      {outcome && <CheckFooter outcome={outcome} onShowTables={() => setShowTables(true)} />}
    </>
  );
}
