import type { Fix, FixSafety } from './edit';
import type { Field } from './field';
import type { IssueData, Severity } from './issue';
import type { Location } from './location';
import type { MarkReason } from './remedy';
import type { RuleScope } from './scope';
import type { BoundCell, Row, Submission, Table } from './table';
import type { Workbook } from './workbook';

/** What a rule finds, why it matters (the clause), and how to mend it. */
export interface RuleDocs {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

export interface RuleMeta<O> {
  /** Kebab-case id, equal to the file name. */
  readonly id: string;
  /** Number in the catalogue of rules, `C-12`. */
  readonly code: string;
  readonly scope: RuleScope;
  readonly severity: Severity;
  readonly fixable?: FixSafety;
  /** Id of the filler that supplies what an issue of the rule misses. */
  readonly filler?: string;
  /** Why there is neither a fix nor a filler. */
  readonly markOnly?: MarkReason;
  /** Ledger ids the rule judges, or every ledger. */
  readonly ledgers: readonly string[] | 'all';
  /** Default options; a config replaces single keys. */
  readonly options: O;
  readonly docs: {
    readonly 'zh-CN': RuleDocs;
    readonly en: RuleDocs /** Where the rule comes from. */;
    readonly source: string;
  };
}

/** What a rule reports; the linter adds the rule, its severity and the row's key. */
export interface Report {
  readonly messageId: string;
  readonly at: Location;
  readonly data?: IssueData;
  /** Only where the catalogue gives two severities; a config overrides it. */
  readonly severity?: Severity;
  readonly field?: string;
  readonly row?: Row;
  /** The ledger concerned, where the rule sees more than one table. */
  readonly ledger?: string;
  readonly related?: readonly Location[];
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/** What a rule is given: its options, what is known beyond the table, and the way to report. */
export interface RuleContext<O, E> {
  readonly options: O;
  readonly environment: E;
  report(report: Report): void;
}

/** Everything of one file that a workbook-scope rule may look at, and the tables that the same unit sent beside it. */
export interface WorkbookSubject extends Submission {
  readonly workbook: Workbook;
  /** The tables of all files of the unit in the batch, this file's own among them. */
  readonly unitTables: readonly Table[];
}

/** All files of a round, for rules that hold units against one another. */
export interface SubmissionsSubject {
  readonly submissions: readonly Submission[];
}

/** This period's tables and those of the period before, for rules that hold one against the other. */
export interface PeriodsSubject {
  readonly current: readonly Table[];
  readonly previous: readonly Table[];
}

/** A rule's callbacks. `cell` and `row` run once per data row, `end` after the last one, `workbook` after all tables, the rest once. */
export interface RuleVisitor {
  /** Whether `cell` may have anything to say of a field's cells; asked once for each field. Left out, of every field's. */
  looksAt?(field: Field): boolean;
  /**
   * Whether `cell` may have anything to say of a field's cells with this text; asked once for each distinct text of a
   * field, so it must go by its arguments alone. Left out, `cell` sees every cell.
   */
  concerns?(text: string, field: Field): boolean;
  cell?(cell: BoundCell, row: Row, table: Table): void;
  row?(row: Row, table: Table): void;
  end?(table: Table): void;
  workbook?(subject: WorkbookSubject): void;
  submissions?(subject: SubmissionsSubject): void;
  periods?(subject: PeriodsSubject): void;
}

/** A rule: what it is, and its callbacks with fresh state for each table (or workbook). */
export interface Rule<O, E> {
  readonly meta: RuleMeta<O>;
  create(context: RuleContext<O, E>): RuleVisitor;
}

/** A rule whose option type is no longer of interest: what registries and the linter hold. */
export interface AnyRule<E> {
  readonly meta: RuleMeta<object>;
  /** Binds options (the defaults where none are given) and gives the callbacks. */
  start(environment: E, options: object | undefined, report: (report: Report) => void): RuleVisitor;
}

/** Closes a rule over its option type, so that rules with different options fit one list. */
export function eraseOptions<O extends object, E>(rule: Rule<O, E>): AnyRule<E> {
  return {
    meta: rule.meta,
    start: (environment, options, report) =>
      rule.create({ environment, options: { ...rule.meta.options, ...options }, report }),
  };
}
