import type { PaneSession } from '../session/pane-session';

/** What the ribbon's buttons call, as the manifest names it. */
export type RibbonCommand = 'check' | 'fill' | 'briefing' | 'clearMarks';

/** The parts of Office that commands need. */
export interface CommandOffice {
  associate(name: RibbonCommand, run: (event: { completed(): void }) => Promise<void>): void;
  showPane(): Promise<void>;
}

/**
 * Ties the ribbon's buttons to the session. A button must be told when its work is over, whatever came of it, or Excel
 * keeps it grey.
 */
export function registerCommands(office: CommandOffice, session: Promise<PaneSession>): void {
  const commands: Readonly<Record<RibbonCommand, (session: PaneSession) => Promise<void>>> = {
    check: async ({ checking }) => {
      checking.store.dispatch({ type: 'viewed', view: 'check' });
      // A pane that cannot be shown is most likely in front already.
      await Promise.all([office.showPane(), checking.check()]);
    },
    fill: async ({ checking }) => {
      checking.store.dispatch({ type: 'viewed', view: 'fill' });
      await office.showPane();
    },
    briefing: async ({ checking }) => {
      checking.store.dispatch({ type: 'viewed', view: 'briefing' });
      await office.showPane();
    },
    clearMarks: ({ marking }) => marking.clear(),
  };
  const add = (name: RibbonCommand): void =>
    office.associate(name, async (event) => {
      try {
        const opened = await session;
        await opened.checking.guarded(() => commands[name](opened));
      } finally {
        event.completed();
      }
    });
  add('check');
  add('fill');
  add('briefing');
  add('clearMarks');
}
