import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { BriefingState } from '../../session/briefing-state';

/** What the briefing view shows now; the view draws anew when it changes. */
export function useBriefing(): BriefingState {
  const { store } = usePane().briefing;
  return useSyncExternalStore(store.subscribe, store.get);
}
