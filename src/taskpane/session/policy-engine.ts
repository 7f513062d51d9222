import type { Edit } from '../../core/edit';
import type { Language } from '../../core/language';
import type { Table } from '../../core/table';
import type { ObligationEntry } from '../../policy/obligation-entry';

/** An item of the document's outline, in the reader's words. It crosses from a worker, so it is plain data. */
export interface PolicyItem {
  /** 1…5 */
  readonly level: number;
  readonly mark: string;
  readonly heading: string;
  /** 1-based paragraph. */
  readonly line: number;
  /** Who leads and who helps; empty where the item names nobody. */
  readonly bodies: string;
  readonly deadline: string;
}

/** An obligation that could be accepted. */
export interface PolicyDuty {
  readonly id: string;
  readonly line: number;
  /** 每季度至少2次 */
  readonly frequency: string;
  readonly entry: ObligationEntry;
}

/** A recurring duty without a number: somebody has to settle one. */
export interface SoftPolicyDuty {
  readonly line: number;
  readonly clause: string;
}

/** A task that could go into a ledger. */
export interface PolicyTaskLine {
  readonly id: string;
  /** 二（一） */
  readonly clause: string;
  readonly heading: string;
  readonly bodies: string;
  readonly deadline: string;
}

/** A body that the document names, and how many tasks it leads and supports. */
export interface PolicyBody {
  readonly name: string;
  readonly leads: number;
  readonly supports: number;
}

/** A document as it was understood. */
export interface ReadPolicyDocument {
  readonly status: 'read';
  /** Its title, else the file's name. */
  readonly source: string;
  readonly outline: readonly PolicyItem[];
  readonly duties: readonly PolicyDuty[];
  readonly soft: readonly SoftPolicyDuty[];
  readonly tasks: readonly PolicyTaskLine[];
  readonly bodies: readonly PolicyBody[];
  /** What was not understood, or needs a look. */
  readonly remarks: readonly string[];
  /** Where evidence can be kept. */
  readonly ledgers: readonly { readonly id: string; readonly name: string }[];
}

/** Why a document could not be read, in the reader's language. */
export interface UnreadPolicy {
  readonly status: 'fault';
  readonly reason: string;
}

/** What becomes of one row of the open workbook; added ones stand right below the data. */
export interface PlannedRow {
  readonly row: number;
  readonly kind: 'added' | 'filled';
  readonly edits: readonly Edit[];
}

/** What a table would take up. */
export interface PlannedTable {
  readonly table: Table;
  /** The ledger's name in the reader's language. */
  readonly name: string;
  readonly rows: readonly PlannedRow[];
}

/** Reading policy documents, in this thread or in another. The document read last is kept. */
export interface PolicyEngine {
  readPolicy(bytes: Uint8Array, name: string, language: Language): Promise<ReadPolicyDocument | UnreadPolicy>;
  /**
   * What these tasks of the document come to in the task breakdown and the responsibility list of the workbook checked
   * last. Null without a check or a document; empty where the workbook has neither ledger.
   */
  planTasks(ids: readonly string[]): Promise<readonly PlannedTable[] | null>;
}
