import type { Table } from '../../core/table';
import { submissionOf, tablesByUnit } from '../../core/unit-tables';
import { FILLERS } from '../../fill';
import type { Proposal } from '../../fill/filler';
import { splittableMerges } from '../../fill/merged-cells';
import { askQuestions, type FillSurroundings, proposeFills, proposeRows } from '../../fill/run-fill';
import { replacePerson } from '../../fill/successors';
import type { Batch } from '../batch';
import type { FilePlan } from '../fill-plan';

/** One person in the place of another, as the user asked. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** What a run looks for. */
export interface PlanOptions {
  readonly replacements: readonly Replacement[];
  /** Whether suggestions are going to be made: then what follows from them is proposed as well. */
  readonly suggestions: boolean;
}

/** What is proposed for every file of a batch that was read. */
export function makePlans(batch: Batch, options: PlanOptions): FilePlan[] {
  const files = batch.files.filter((file) => file.status === 'read');
  const unitTables = tablesByUnit(files.map(({ path, tables }) => submissionOf(path, tables)));
  const previous = batch.previousFiles.flatMap(({ tables }) => tables);
  return files.map((file): FilePlan => {
    const tables = unitTables(submissionOf(file.path, file.tables));
    const surroundings: FillSurroundings = { ...batch.environment, tables, previous };
    return {
      file,
      proposals: proposalsFor(file.tables, surroundings, options),
      rows: proposeRows(file.tables, surroundings),
      merges: file.tables.flatMap(splittableMerges),
      questions: askQuestions(file.tables, surroundings),
    };
  });
}

/** What the user asked for comes before what is proposed for the same cell. */
function proposalsFor(
  tables: readonly Table[],
  surroundings: FillSurroundings,
  { replacements, suggestions }: PlanOptions,
): Proposal[] {
  const asked = replacements.flatMap(({ from, to }) => replacePerson(tables, from, to));
  const taken = new Set(asked.map(placeOf));
  const fills = proposeFills(tables, surroundings, FILLERS, { withSuggestions: suggestions });
  return [...asked, ...fills.filter((fill) => !taken.has(placeOf(fill)))];
}

function placeOf({ edit }: Proposal): string {
  return JSON.stringify([edit.sheet, edit.row, edit.column]);
}
