import { remembered } from '../text/remembered';
import type { ColumnBinder } from './bind-columns';
import type { HeaderColumn } from './header-candidates';
import type { ColumnReading } from './read-column';
import { greatestScore, isNamedBy, RECOGNITION_THRESHOLD } from './score-definition';

/** A ledger that the words of a header do not rule out. */
export interface Contender {
  readonly binder: ColumnBinder;
  /** For each column of the header the fields that may take it. */
  readonly readings: readonly ColumnReading[];
}

/** Stand between the words of a column, and between columns, where headers are remembered; `headerWord` leaves neither in. */
const WORD_END = '\n';
const COLUMN_END = '\t';

/** The sheets of a batch have the same headers again and again. */
const HEADERS_REMEMBERED = 200;
const COLUMNS_REMEMBERED = 1000;

/** More than what sums of the same numbers in another order can differ by. */
const ROUNDING = 1e-9;

/** Tells which ledgers a header can be that of, by its words alone; words are compared once. */
export class HeaderContenders {
  /** What the words of a column say to each of the ledgers. */
  private readonly readings: (column: string) => readonly ColumnReading[];
  /** The ledgers in question, with the greatest scores without and with a title that names them. */
  private readonly scored: (header: string) => readonly ScoredContender[];

  constructor(binders: readonly ColumnBinder[]) {
    this.readings = remembered(
      (column) => binders.map((binder) => binder.read(column.split(WORD_END))),
      COLUMNS_REMEMBERED,
    );
    this.scored = remembered((header) => this.scoredBy(binders, header), HEADERS_REMEMBERED);
  }

  /** The ledgers that may be recognised once the values are looked at; all others cannot, whatever the values are. */
  of(columns: readonly HeaderColumn[], titleText: string): readonly Contender[] {
    const header = columns.map(({ parts }) => parts.join(WORD_END)).join(COLUMN_END);
    return this.scored(header).filter(({ binder, plain, titled }) => {
      return isEnough(plain) || (isEnough(titled) && isNamedBy(binder.definition, titleText));
    });
  }

  private scoredBy(binders: readonly ColumnBinder[], header: string): readonly ScoredContender[] {
    const columns = header.split(COLUMN_END);
    const parts = columns.map((column) => column.split(WORD_END));
    const read = columns.map(this.readings);
    return binders
      .map((binder, index): ScoredContender => {
        const readings = read.map((column) => column[index] ?? []);
        const score = (isTitled: boolean): number =>
          greatestScore(binder.definition, readings, parts, isTitled);
        return { binder, readings, plain: score(false), titled: score(true) };
      })
      .filter(({ titled }) => isEnough(titled));
  }
}

interface ScoredContender extends Contender {
  readonly plain: number;
  readonly titled: number;
}

/** What cannot be reckoned is not ruled out. */
function isEnough(score: number): boolean {
  return !(score < RECOGNITION_THRESHOLD - ROUNDING);
}
