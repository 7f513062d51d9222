import { UserError } from '../../../src/core/errors';
import type { Workbook } from '../../../src/core/workbook';
import { BUILT_IN } from '../../../src/engine/knowledge';
import type { TemplateLibrary } from '../../../src/taskpane/session/briefing-writer';
import type { Clock } from '../../../src/taskpane/session/clock';
import type { ConvertOld } from '../../../src/taskpane/session/convert-old';
import { LocalEngine } from '../../../src/taskpane/session/local-engine';
import { localFiles } from '../../../src/taskpane/session/local-files';
import { openPaneSession, type PaneSession } from '../../../src/taskpane/session/pane-session';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { answerXls } from '../../../src/workbook/xls/answer-xls';
import { type MemoryHost, memoryHost } from '../memory-host';

/** Every test is run on this day and minute. */
export const CLOCK: Clock = { today: () => '2023-12-31', time: () => '10:32' };

/** Converts old files without a thread. */
export const convertHere: ConvertOld = async (bytes, path) => {
  const answer = answerXls(bytes);
  if ('fault' in answer) throw new UserError(answer.fault, { path, part: 'xls' });
  return answer;
};

/** A session over a workbook in memory, checked once. */
export interface OpenSample {
  readonly host: MemoryHost;
  readonly session: PaneSession;
  state(): PaneState;
  /** Codes of the open issues with their cells, in order: `C-03 A5`. */
  issues(): string[];
  /** Waits until the pane has come to show this. */
  until(shown: (state: PaneState) => boolean): Promise<void>;
}

/** Opens a session and checks; live checks follow within milliseconds. */
export async function openSample(
  workbook: Workbook,
  protectedSheets: readonly string[] = [],
  loadTemplates?: () => Promise<TemplateLibrary>,
): Promise<OpenSample> {
  const host = memoryHost(workbook, protectedSheets);
  const session = openPaneSession({
    host,
    engine: new LocalEngine(BUILT_IN, loadTemplates),
    files: localFiles(BUILT_IN, convertHere),
    clock: CLOCK,
    delays: { follow: 5, rest: 30 },
  });
  const { store } = session.checking;
  await session.checking.check();
  return {
    host,
    session,
    state: store.get,
    issues: () => (store.get().outcome?.issues ?? []).map(({ issue, cell }) => `${issue.code} ${cell}`),
    until: (shown) =>
      new Promise((resolve) => {
        const stop = store.subscribe(() => finish());
        const finish = (): void => {
          if (!shown(store.get())) return;
          stop();
          resolve();
        };
        finish();
      }),
  };
}
