import type { Issue, Severity } from './issue';
import type { Table } from './table';

/** What became of one file: judged, not to be opened, or turned away for a secrecy mark. */
export type FileStatus = 'read' | 'unreadable' | 'refused';

/** One file with what was recognised in it and what is wrong with it. A file that was not read has no tables. */
export interface ValidatedFile {
  readonly path: string;
  readonly status: FileStatus;
  readonly unit: string;
  readonly tables: readonly Table[];
  readonly issues: readonly Issue[];
}

/** The outcome of judging a batch of files. */
export interface Validation {
  /** ISO day that overdue and frequency were judged by. */
  readonly asOf: string;
  readonly files: readonly ValidatedFile[];
}

/** Counts over a batch. */
export type ValidationSummary = Readonly<Record<Severity, number>> & {
  readonly files: number;
  readonly unreadable: number;
  readonly tables: number;
  readonly rows: number;
};

/** Counts files, tables, data rows and issues by severity. Refused files count among the unreadable. */
export function summarise({ files }: Validation): ValidationSummary {
  const issues = files.flatMap((file) => file.issues);
  const tables = files.flatMap((file) => file.tables);
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    files: files.length,
    unreadable: files.filter((file) => file.status !== 'read').length,
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
  };
}
