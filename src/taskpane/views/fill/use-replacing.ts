import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { ReplacingState } from '../../session/replacing-state';

/** What is shown while a person is replaced; the view draws anew when it changes. */
export function useReplacing(): ReplacingState {
  const { store } = usePane().replacing;
  return useSyncExternalStore(store.subscribe, store.get);
}
