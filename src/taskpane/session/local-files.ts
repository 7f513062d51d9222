import type { Knowledge } from '../../engine/knowledge';
import type { ConvertOld } from './convert-old';
import type { FilesEngine } from './files-engine';
import { PreviousReader } from './previous-files';
import { SettingsFiles } from './settings-files';
import { SubmissionFiles } from './submissions-files';

/**
 * The engine of handed-over files in this very thread.
 * @param convert makes .xlsx files of old ones
 */
export function localFiles(knowledge: Knowledge, convert: ConvertOld): FilesEngine {
  const round = new SubmissionFiles(knowledge, convert);
  const settings = new SettingsFiles(knowledge, convert);
  const previous = new PreviousReader(knowledge, convert);
  return {
    beginRound: (request) => round.beginRound(request),
    addFile: (file) => round.addFile(file),
    judgeRound: () => round.judgeRound(),
    markedCopy: (path) => round.markedCopy(path),
    ruleChoices: (options, language) => settings.ruleChoices(options, language),
    readConfig: (text, name, language) => settings.readConfig(text, name, language),
    writeConfig: (options) => settings.writeConfig(options),
    readRoster: (bytes, name, day, language) => settings.readRoster(bytes, name, day, language),
    readPrevious: (file, options, language) => previous.readPrevious(file, options, language),
  };
}
