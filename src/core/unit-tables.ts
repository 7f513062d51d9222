import { type Submission, type Table, unitOf } from './table';

/** Gathers a file's tables with the unit they speak for. */
export function submissionOf(path: string, tables: readonly Table[]): Submission {
  return { path, unit: unitOf(tables), tables };
}

/**
 * The tables that a submission's unit sent in all its files. A file that names no unit belongs to the one unit of the
 * round; where there are several it stands alone.
 */
export function tablesOfUnit(submission: Submission, round: readonly Submission[]): readonly Table[] {
  const units = [...new Set(round.map((each) => each.unit).filter((unit) => unit !== ''))];
  const resolve = ({ unit }: Submission): string =>
    unit === '' && units.length === 1 ? (units[0] ?? '') : unit;
  const own = resolve(submission);
  if (own === '') return submission.tables;
  return round.filter((each) => resolve(each) === own).flatMap((each) => each.tables);
}
