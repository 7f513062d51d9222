import { cellName, columnLetters, rangeName } from '../../src/core/location';
import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import type { Fixture } from './fixture-file';

/** What a form fixture says of one of its tables. */
export interface ExpectedTable {
  /** `risk-points`, `roster/people`. */
  readonly ledger: string;
  /** Header range; left out for a form-like sheet. */
  readonly header?: string;
  readonly data: string;
  /** Column letters (for a form-like sheet the value's cell) → field names, separated by spaces; all else is unbound. */
  readonly columns: Readonly<Record<string, string>>;
}

/** How recognition did on one fixture. */
export interface FormMeasure {
  readonly name: string;
  readonly form: string;
  readonly tables: number;
  readonly recognised: number;
  /** Columns with their field, bound to another one, and not bound. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** What differs from the front block, in words. */
  readonly faults: readonly string[];
}

/** The front block of a form fixture. */
export interface FormFront {
  readonly form: string;
  readonly tables: readonly ExpectedTable[];
}

/** Holds what is recognised in a fixture against what its front block says. */
export function measureForm(fixture: Fixture): FormMeasure {
  const { form, tables: expected } = fixture.front as FormFront;
  const found = recogniseWorkbook(fixture.workbook);
  const measures = expected.map((table, index) => measureTable(table, found[index]));
  const surplus = found.slice(expected.length).map((table) => `surplus table ${ledgerOf(table)}`);
  const sum = (value: (measure: TableMeasure) => number): number =>
    measures.reduce((total, measure) => total + value(measure), 0);
  return {
    name: fixture.name,
    form,
    tables: expected.length,
    recognised: measures.filter(({ recognised }) => recognised).length,
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
    faults: [...measures.flatMap(({ faults }) => faults), ...surplus],
  };
}

type TableMeasure = Pick<FormMeasure, 'right' | 'wrong' | 'missed' | 'faults'> & {
  readonly recognised: boolean;
};

function measureTable(expected: ExpectedTable, table: Table | undefined): TableMeasure {
  const wanted = new Set(
    Object.entries(expected.columns).flatMap(([column, fields]) =>
      fields.split(' ').map((field) => `${column} ${field}`),
    ),
  );
  if (!table) {
    return { recognised: false, right: 0, wrong: 0, missed: wanted.size, faults: [`no ${expected.ledger}`] };
  }
  const bound = new Set(table.bindings.map((binding) => `${placeOf(table, binding)} ${binding.field.name}`));
  const missed = [...wanted].filter((pair) => !bound.has(pair));
  const wrong = [...bound].filter((pair) => !wanted.has(pair));
  const said: [string, string | undefined, string | undefined][] = [
    ['ledger', expected.ledger, ledgerOf(table)],
    ['header', expected.header, table.headerRange ? rangeName(table.headerRange) : undefined],
    ['data', expected.data, table.dataRange ? rangeName(table.dataRange) : undefined],
  ];
  return {
    recognised: ledgerOf(table) === expected.ledger,
    right: wanted.size - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    faults: [
      ...said.filter(([, a, b]) => a !== b).map(([what, a, b]) => `${what} ${b} instead of ${a}`),
      ...missed.map((pair) => `missed ${pair}`),
      ...wrong.map((pair) => `wrong ${pair}`),
    ],
  };
}

function placeOf(table: Table, { column, at }: Table['bindings'][number]): string {
  return table.headerRange ? columnLetters(column) : cellName(at.row ?? 0, at.column ?? 0);
}

/** `roster/people` for a part. */
export function ledgerOf({ ledger, part }: Table): string {
  return part === undefined ? ledger : `${ledger}/${part}`;
}
