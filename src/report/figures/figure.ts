/** A data row that a figure counts. */
export interface RowRef {
  readonly path: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** A number (or a list, a day) in a briefing with the rows it counts. */
export interface Figure {
  readonly id: string;
  readonly value: number | string | readonly string[];
  /** Measure word: 个, 项, %. */
  readonly unit?: string;
  readonly rows: readonly RowRef[];
  /** What was asked of which ledger, in words. */
  readonly query: string;
  /** Whether the ledger it is drawn from was given at all: without it a 0 means nothing. */
  readonly supported: boolean;
}
