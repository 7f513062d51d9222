import type { CellValue } from '../../core/cell';
import type { FixSafety, SheetRange } from '../../core/edit';
import type { Location } from '../../core/location';
import type { Table } from '../../core/table';
import type { QuestionAnswer } from '../../fill/answer';

/** A value that a cell could take, with where it comes from in the reader's language. */
export interface FillOption {
  readonly after: CellValue;
  readonly source: string;
}

/** A cell that could be filled. It crosses from a worker, so it is plain data. */
export interface CellFill {
  /** The same for the same cell and filler, from one round of proposals to the next. */
  readonly id: string;
  /** Id of the filler. */
  readonly filler: string;
  readonly safety: FixSafety;
  readonly at: Location & { readonly row: number; readonly column: number };
  /** `H7` */
  readonly cell: string;
  /** The field's title in the reader's language. */
  readonly field: string;
  /** What tells the row from others, as it stands in the ledger; empty where nothing does. */
  readonly row: string;
  readonly before: CellValue;
  /** The likeliest first. Where there are several, somebody has to choose. */
  readonly options: readonly [FillOption, ...FillOption[]];
}

/** A row that could be added behind a table. */
export interface RowFill {
  readonly id: string;
  /** Id of the filler. */
  readonly filler: string;
  /** Which of the proposals' tables it belongs to. */
  readonly table: number;
  /** What it would hold, by title of the field in the reader's language. */
  readonly shown: readonly (readonly [title: string, value: CellValue])[];
  /** The same by name of the field. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly source: string;
}

/** A merge that could be split, its value then standing in each of its rows. */
export interface MergeFill {
  /** Another one for another value: who ticked it saw what it would be filled with. */
  readonly id: string;
  readonly filler: string;
  readonly place: SheetRange;
  /** `B3:B5` */
  readonly range: string;
  /** The field's title in the reader's language. */
  readonly field: string;
  readonly value: CellValue;
  /** How many rows share it. */
  readonly rows: number;
  readonly source: string;
}

/** Something that no filler can know: the clerk is asked, and a cell nobody answers for is left alone. */
export interface FillQuestion {
  /** The same for the same question, from one round of proposals to the next. */
  readonly id: string;
  /** Id of the filler. */
  readonly filler: string;
  readonly at: Location;
  /** `H7`; empty where it is asked of a whole sheet. */
  readonly cell: string;
  /** Title of that cell's field in the reader's language; empty where it has none. */
  readonly field: string;
  /** Titles of the fields that an answer would be written into, by column. */
  readonly targets: Readonly<Record<number, string>>;
  /** What tells the row from others; empty where nothing does. */
  readonly row: string;
  readonly question: string;
  /** Null where no cell can take an answer. */
  readonly answer: QuestionAnswer | null;
}

/** What a filler does, in the reader's language. */
export interface FillerText {
  readonly what: string;
  readonly how: string;
}

/** All that could be filled in the workbook as it was last checked, in reading order. */
export interface ProposedFills {
  readonly cells: readonly CellFill[];
  readonly rows: readonly RowFill[];
  readonly merges: readonly MergeFill[];
  readonly questions: readonly FillQuestion[];
  /** The tables that rows can be added to, without their own rows: enough to know where further ones go. */
  readonly tables: readonly Table[];
  /** By id of the filler, for those that propose something. */
  readonly fillers: Readonly<Record<string, FillerText>>;
}

/** Working out what could be filled, in this thread or in another. */
export interface FillEngine {
  /** Null without a check before. */
  fills(): Promise<ProposedFills | null>;
}
