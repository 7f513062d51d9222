import type { Severity } from '../../core/issue';
import type { Language } from '../../core/language';
import type { FileStatus } from '../../core/validation';
import type { Workbook } from '../../core/workbook';
import type { PaneIssue, RuleText } from './engine';
import type { KeptSettings } from './settings-kept';
import type { SubmittedFile } from './submissions-file';

/** What a round is judged by. */
export interface RoundRequest extends KeptSettings {
  readonly language: Language;
  /** ISO day by which overdue is judged. */
  readonly asOf: string;
  /** The workbook beside the pane, which may hold the roster; null where it could not be read. */
  readonly workbook: Workbook | null;
}

/** A submitted file as the pane shows it. */
export interface RoundFile {
  readonly path: string;
  readonly status: FileStatus;
  /** Names of the ledgers recognised, in the reader's language. */
  readonly ledgers: readonly string[];
  /** Data rows. */
  readonly rows: number;
  readonly issues: readonly PaneIssue[];
}

/** A unit of the round with its files. */
export interface RoundUnit {
  readonly name: string;
  /** Whether its files name it. */
  readonly named: boolean;
  readonly files: readonly RoundFile[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The outcome of a round. */
export interface CheckedRound {
  /** Those with the gravest issues first. */
  readonly units: readonly RoundUnit[];
  /** Units of the roster that have to report and did not; null without a roster of units. */
  readonly missing: readonly string[] | null;
  readonly rows: number;
  /** By rule id. */
  readonly ruleTexts: Readonly<Record<string, RuleText>>;
  /** False when the kept settings could not be used. */
  readonly optionsHeld: boolean;
}

/** A copy with the issues marked in it, or why there is none, in the reader's language. */
export type MarkedCopy =
  | {
      readonly status: 'marked';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Whether it was made of an .xls file, without its fonts, borders and pictures. */
      readonly converted: boolean;
    }
  | { readonly status: 'fault'; readonly reason: string };

/** Checking submitted workbooks, away from the pane. One round at a time. */
export interface SubmissionsEngine {
  /** Begins a round; what an earlier one took in is forgotten. */
  beginRound(request: RoundRequest): Promise<void>;
  /** Takes a file in. */
  addFile(file: SubmittedFile): Promise<FileStatus>;
  /** Judges all files that were taken in, each alone and against one another. */
  judgeRound(): Promise<CheckedRound>;
  /** A copy of a file of the round judged last. The file itself is never written to. */
  markedCopy(path: string): Promise<MarkedCopy>;
}
