import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { FillingState } from '../../session/filling-state';

/** What the fill view shows now; the view draws anew when it changes. */
export function useFilling(): FillingState {
  const { store } = usePane().filling;
  return useSyncExternalStore(store.subscribe, store.get);
}
