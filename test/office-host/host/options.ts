import type { Book } from '../grid/book';

/** The sets that the host declares, by their lower-case names: what Excel 2021 has unless a test says otherwise. */
export type Requirements = Readonly<Record<string, string>>;

/** What the host does besides answering: slow, broken, or lost. Each fault holds until it is taken away. */
export interface Faults {
  /** The clerk is typing into a cell: requests fail with InvalidOperationInCellEditMode, save those that wait for it. */
  cellEdit?: boolean;
  /** The session is gone, because the workbook was closed meanwhile. */
  lostSession?: boolean;
  /** The document does not allow the add-in to write. */
  noPermission?: boolean;
  /** Any other error number of Office for the next requests (`5102`: too many of them). */
  code?: number;
  /** Milliseconds before each answer. */
  latency?: number;
}

/** How the host is set up. */
export interface HostOptions {
  /** `{ excelapi: '1.7' }`; other sets keep what the host declares by itself. */
  readonly requirements?: Requirements;
  /** The language of Office: `zh-CN` or `en-US`. */
  readonly locale?: string;
  /** Office's settings in the document, by key, as JSON texts. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly docUrl?: string;
  readonly faults?: Faults;
  /** The largest request and answer in bytes; 5 MB on the web. */
  readonly payloadLimit?: number;
  /** Saves the workbook, for `getFileAsync`; declare the set `compressedfile` with it. */
  readonly saveFile?: (book: Book) => Promise<Uint8Array>;
}

export const DEFAULT_REQUIREMENTS: Requirements = {
  excelapi: '1.15',
  addincommands: '1.3',
  bindingevents: '1.1',
  delayforcelledit: '1.1',
  dialogapi: '1.2',
  documentevents: '1.1',
  file: '1.1',
  richapiruntime: '1.1',
  richapiruntimeflag: '1.2',
  selection: '1.1',
  settings: '1.1',
  sharedruntime: '1.1',
};

/** Errors of Office, by number. */
export const FAULT = {
  cellEdit: 5004,
  lostSession: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  noPermission: 7000,
} as const;
