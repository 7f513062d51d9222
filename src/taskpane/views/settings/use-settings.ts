import { useSyncExternalStore } from 'react';
import { usePane } from '../../app/pane-context';
import type { SettingsState } from '../../session/settings';

/** What the settings view shows now; the view draws anew when it changes. */
export function useSettings(): SettingsState {
  const { store } = usePane().settings;
  return useSyncExternalStore(store.subscribe, store.get);
}
