import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { RoundState } from '../../session/submissions-state';

/** What the pane shows of a round now; the view draws anew when it changes. */
export function useRound(): RoundState {
  const { store } = usePane().submissions;
  return useSyncExternalStore(store.subscribe, store.get);
}
