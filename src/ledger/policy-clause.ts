/** A clause of a policy document that somebody must carry out: what a task breakdown must not lose. */
export interface PolicyClause {
  /** Title of the document, or its file name. */
  readonly source: string;
  /** Printed marks from the top down, `二（一）`; empty for a row of a responsibility table. */
  readonly clause: string;
  readonly heading: string;
  /** 1-based paragraph. */
  readonly line: number;
  /** Who is responsible, as written; empty where the document does not say. */
  readonly bodies: readonly string[];
}
