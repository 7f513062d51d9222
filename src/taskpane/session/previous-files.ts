import type { Language } from '../../core/language';
import { formatContext } from '../../engine/format-context';
import type { Knowledge } from '../../engine/knowledge';
import type { ConvertOld } from './convert-old';
import { plainWorkbook } from './plain-workbook';
import { PREVIOUS_FOLDER, type PreviousFile, type PreviousFiles } from './previous-engine';
import type { Imported } from './settings-engine';
import { heldConfig } from './settings-kept';
import { openSubmission, type SubmittedFile } from './submissions-file';

/** Opens the file of the period before as a submitted one is opened; what bears a secrecy mark is turned away alike. */
export class PreviousReader implements PreviousFiles {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly convert: ConvertOld,
  ) {}

  async readPrevious(
    file: SubmittedFile,
    options: unknown,
    language: Language,
  ): Promise<Imported<PreviousFile>> {
    const { config } = heldConfig(options, this.knowledge, language);
    const opened = await openSubmission(file, config, this.convert);
    if (opened.status !== 'read') {
      const { message } = formatContext(language, this.knowledge, '').describe(opened.issue);
      return { status: 'fault', reason: message };
    }
    const { workbook, tables } = opened;
    const path = `${PREVIOUS_FOLDER}${workbook.path}`;
    return {
      status: 'read',
      content: { workbook: { ...plainWorkbook(workbook), path }, tables: tables.length },
    };
  }
}
