import { appendTo } from './append-to';
import { type Submission, type Table, unitOf } from './table';

/** Gathers a file's tables with the unit they speak for. */
export function submissionOf(path: string, tables: readonly Table[]): Submission {
  return { path, unit: unitOf(tables), tables };
}

/**
 * Gives for a submission the tables that its unit sent in all its files; the round is gone through once. A file that
 * names no unit belongs to the one unit of the round; where there are several it stands alone.
 */
export function tablesByUnit(round: readonly Submission[]): (submission: Submission) => readonly Table[] {
  const units = [...new Set(round.map((each) => each.unit).filter((unit) => unit !== ''))];
  const resolve = ({ unit }: Submission): string =>
    unit === '' && units.length === 1 ? (units[0] ?? '') : unit;
  const byUnit = new Map<string, Table[]>();
  for (const each of round) for (const table of each.tables) appendTo(byUnit, resolve(each), table);
  return (submission) => {
    const own = resolve(submission);
    return own === '' ? submission.tables : (byUnit.get(own) ?? []);
  };
}
