import type { Fix } from '../core/edit';
import { UserError } from '../core/errors';
import { type ChosenFix, chooseFixes, type FileIssues } from '../core/fixer';
import type { Issue } from '../core/issue';
import { cellName } from '../core/location';
import type { Choice } from './fill/choices';

/** A candidate for a cell, with the issue that it would settle. */
export interface Candidate {
  readonly issue: Issue;
  readonly fix: Fix;
}

/** The candidates for one cell, in the order in which they are numbered from 1. */
export interface CellCandidates {
  /** `台账!J5`; the sheet alone where the issue is one of the whole sheet. */
  readonly place: string;
  readonly candidates: readonly Candidate[];
}

/** What could be picked in a file, cell by cell: the suggestions of all issues of a cell are numbered through. */
export function candidatesOf({ issues }: FileIssues): CellCandidates[] {
  const byPlace = new Map<string, Candidate[]>();
  for (const issue of issues) {
    for (const fix of issue.suggestions ?? []) {
      const place = placeOf(issue);
      byPlace.set(place, [...(byPlace.get(place) ?? []), { issue, fix }]);
    }
  }
  return [...byPlace].map(([place, candidates]) => ({ place, candidates }));
}

/**
 * The fixes that were picked.
 * @throws {UserError} `fix-choice-unknown` where there is no such candidate, `fix-choice-unclear` where several files or
 *   sheets have such a cell, or where two choices change the same
 */
export function chosenSuggestions(files: readonly FileIssues[], choices: readonly Choice[]): ChosenFix[] {
  const all = files.flatMap((file) => candidatesOf(file).map((each) => ({ path: file.path, ...each })));
  const chosen = choices.map(({ cell, number }): ChosenFix => {
    const value = `${cell}=${number}`;
    const found = all.filter(({ place }) => place === cell || place.endsWith(`!${cell}`));
    if (found.length > 1) throw new UserError('fix-choice-unclear', { value });
    const candidate = found[0]?.candidates[number - 1];
    if (!found[0] || !candidate) throw new UserError('fix-choice-unknown', { value });
    return { path: found[0].path, ...candidate };
  });
  assertApart(chosen, choices);
  return chosen;
}

function assertApart(chosen: readonly ChosenFix[], choices: readonly Choice[]): void {
  const paths = [...new Set(chosen.map(({ path }) => path))];
  const apart = paths.flatMap((path) => {
    const issues = chosen.filter((each) => each.path === path).map(({ issue, fix }) => ({ ...issue, fix }));
    return chooseFixes({ path, issues }, 'suggestion');
  });
  if (apart.length === chosen.length) return;
  throw new UserError('fix-choice-unclear', {
    value: choices.map(({ cell, number }) => `${cell}=${number}`).join(' '),
  });
}

function placeOf({ at: { sheet, row, column } }: Issue): string {
  return row === null || column === null ? sheet : `${sheet}!${cellName(row, column)}`;
}
