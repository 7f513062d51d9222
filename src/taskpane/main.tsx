import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { NoExcel } from './app/no-excel';
import { awaitExcel } from './await-excel';
import { registerCommands } from './commands/register-commands';
import { paneLanguage } from './language';
import type { PaneMessage } from './messages/say';
import { openOfficeHost } from './office-host';
import { LOCAL_CLOCK } from './session/clock';
import { openPaneSession, type PaneSession } from './session/pane-session';
import { startEngine, startFiles } from './session/start-engine';

/** How long Excel may take to answer, in milliseconds. */
const PATIENCE = 15_000;

const root = createRoot(document.getElementById('pane') ?? document.body);

async function openSession(): Promise<PaneSession> {
  const host = await openOfficeHost();
  document.documentElement.lang = host.language;
  const session = openPaneSession({ host, engine: startEngine(), files: startFiles(), clock: LOCAL_CLOCK });
  root.render(<App session={session} />);
  return session;
}

function refuse(text: PaneMessage): void {
  const language = paneLanguage(navigator.language);
  document.documentElement.lang = language;
  root.render(<NoExcel language={language} text={text} />);
}

async function start(): Promise<void> {
  // Without its library the page was opened from the wrong place.
  if (typeof Office === 'undefined') return refuse('no-excel-text');
  const isExcel = Office.onReady().then(({ host }) => host === Office.HostType.Excel);
  const presence = await awaitExcel(isExcel, PATIENCE);
  if (presence !== 'there') return refuse(presence === 'silent' ? 'slow-excel-text' : 'no-excel-text');
  const session = openSession();
  registerCommands(
    {
      associate: (name, run) => Office.actions.associate(name, run),
      showPane: () => Office.addin.showAsTaskpane(),
    },
    session,
  );
  await session;
}

start().catch(() => refuse('slow-excel-text'));
