import type { PreviousFiles } from './previous-engine';
import { type PostBox, type RemoteCaller, remoteCaller } from './remote-caller';
import type { SettingsEngine } from './settings-engine';
import type { SubmissionsEngine } from './submissions-engine';

/** All that is read of files that the user hands over. */
export interface FilesEngine extends SubmissionsEngine, SettingsEngine, PreviousFiles {}

/**
 * An engine in a thread of its own, so that a round of many files never keeps the checking of the workbook waiting.
 * @param start called once, when it is first needed
 */
export function remoteFiles(start: () => PostBox): FilesEngine {
  let caller: RemoteCaller<FilesEngine> | null = null;
  const call: RemoteCaller<FilesEngine> = (...wanted) => {
    caller ??= remoteCaller<FilesEngine>(start());
    return caller(...wanted);
  };
  return {
    beginRound: (request) => call('beginRound', [request]),
    addFile: (file) => call('addFile', [file]),
    judgeRound: () => call('judgeRound', []),
    markedCopy: (path) => call('markedCopy', [path]),
    ruleChoices: (...wanted) => call('ruleChoices', wanted),
    readConfig: (...wanted) => call('readConfig', wanted),
    writeConfig: (options) => call('writeConfig', [options]),
    readRoster: (...wanted) => call('readRoster', wanted),
    readPrevious: (...wanted) => call('readPrevious', wanted),
  };
}
