import { fileStem } from '../core/file-name';
import { submissionOf } from '../core/unit-tables';
import type { ValidatedFile } from '../core/validation';
import { coverageOf } from '../ledger/coverage';
import type { Roster } from '../ledger/roster';
import { roundResolver } from '../ledger/unit-names';

/** The files that one unit sent. */
export interface UnitGroup {
  readonly name: string;
  /** Whether the files name it. */
  readonly named: boolean;
  readonly files: readonly ValidatedFile[];
}

/** The units of a round in the order of their first files, and those that sent nothing. */
export interface UnitGroups {
  readonly units: readonly UnitGroup[];
  /** Null without a roster of units. */
  readonly missing: readonly string[] | null;
}

/**
 * Puts the files of a round together by unit, whatever name of it they use. A file that names no unit stands alone under
 * its own name. Files that hold the roster and nothing else are the superior's own and left out.
 */
export function groupUnits(files: readonly ValidatedFile[], roster: Roster | null): UnitGroups {
  const sent = files.filter(
    ({ tables }) => tables.length === 0 || tables.some(({ ledger }) => ledger !== 'roster'),
  );
  const submissions = sent.map((file) => ({ ...submissionOf(file.path, file.tables), unit: file.unit }));
  const resolve = roundResolver(submissions, roster);
  const groups = new Map<string, { name: string; named: boolean; files: ValidatedFile[] }>();
  for (const file of sent) {
    const unit = file.unit === '' ? '' : resolve(file.unit);
    // A path is no unit's name, so that a file without a unit shares its group with nobody.
    const key = unit === '' ? `/${file.path}` : unit;
    const group = groups.get(key) ?? {
      name: unit || fileStem(file.path),
      named: unit !== '',
      files: [],
    };
    groups.set(key, group);
    group.files.push(file);
  }
  const missing =
    roster === null || roster.units.length === 0 ? null : coverageOf(submissions, roster).missing;
  return { units: [...groups.values()], missing };
}
