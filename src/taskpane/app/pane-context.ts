import { createContext, useContext, useSyncExternalStore } from 'react';
import type { IssueData } from '../../core/issue';
import type { Language } from '../../core/language';
import { type PaneMessage, say } from '../messages/say';
import type { PaneSession } from '../session/pane-session';
import type { PaneState } from '../state/pane-state';

const PaneContext = createContext<PaneSession | null>(null);

/** Gives the session to the views inside it. */
export const PaneProvider = PaneContext.Provider;

/** The session that the view belongs to. @throws {Error} outside a pane: a fault of ours */
export function usePane(): PaneSession {
  const session = useContext(PaneContext);
  if (!session) throw new Error('a view outside a pane');
  return session;
}

/** What the pane shows now; the view draws anew when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane().checking;
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Says things in the language of the pane. */
export function useSay(): (code: PaneMessage, data?: IssueData) => string {
  const { language } = usePane().checking.host;
  return (code, data) => say(language, code, data);
}

/** The language of the pane. */
export function useLanguage(): Language {
  return usePane().checking.host.language;
}
