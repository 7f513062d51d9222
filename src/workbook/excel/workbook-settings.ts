import { answer } from './whole-file';

/** What the add-in keeps in the workbook itself, so that it goes with the file. */
export type SettingKey = 'bindings' | 'ignored' | 'options' | 'roster';

/** Settings inside the workbook: plain JSON, in Excel's settings part of the file. They are stored when the workbook is saved. */
export interface WorkbookSettings {
  /** The value as it was stored, to be checked by the caller: a file comes from anywhere. Undefined when there is none. */
  read(key: SettingKey): unknown;
  /** @throws {UserError} (as a rejection) when Excel cannot store it */
  write(key: SettingKey, value: unknown): Promise<void>;
  remove(key: SettingKey): Promise<void>;
}

const PREFIX = 'taizhang.';

/** The settings of the workbook beside the pane. */
export function workbookSettings(): WorkbookSettings {
  const { settings } = Office.context.document;
  const save = async (): Promise<void> => {
    await answer<unknown>((done) => settings.saveAsync(done));
  };
  return {
    read: (key) => parsed(settings.get(PREFIX + key)),
    write: async (key, value) => {
      // As text: the hosts differ in what they make of nested values and of dates.
      settings.set(PREFIX + key, JSON.stringify(value));
      await save();
    },
    remove: async (key) => {
      settings.remove(PREFIX + key);
      await save();
    },
  };
}

function parsed(stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
