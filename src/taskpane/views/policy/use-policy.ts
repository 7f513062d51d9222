import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { PolicyState } from '../../session/policy-state';

/** What the policy view shows now; the view draws anew when it changes. */
export function usePolicy(): PolicyState {
  const { store } = usePane().policy;
  return useSyncExternalStore(store.subscribe, store.get);
}
