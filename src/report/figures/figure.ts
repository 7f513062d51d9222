/** A data row that a figure counts. */
export interface RowRef {
  readonly path: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** One part of a figure that is broken down: 财务科 3. */
export interface FigureGroup {
  readonly label: string;
  readonly value: number;
  readonly rows: readonly RowRef[];
}

/** A column that a figure needs and a table of its ledger lacks. */
export interface MissingColumn {
  readonly path: string;
  readonly sheet: string;
  /** Canonical title of the column. */
  readonly column: string;
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
  /** Of a share: what was divided by what. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of a figure that is broken down: its parts. */
  readonly groups?: readonly FigureGroup[];
  /** The same figure of the period before, where one was given and the figure is a number. */
  readonly previous?: number;
  /** Columns without which the figure cannot be trusted; absent where nothing is missing. */
  readonly missing?: readonly MissingColumn[];
  /** A number of a policy's own wording, which no ledger holds: it needs no rows. */
  readonly fixed?: true;
}
