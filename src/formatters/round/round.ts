import { type Issue, SEVERITIES, type Severity } from '../../core/issue';
import type { FileStatus } from '../../core/validation';

/** Issues by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** A file of a round with its issues. */
export interface RoundFile {
  /** The sender's path as it was given. */
  readonly path: string;
  readonly status: FileStatus;
  readonly issues: readonly Issue[];
  /** The marked copy as seen from the round's folder, parts joined by `/`; null where there is none. */
  readonly marked: string | null;
  /** Whether the sender's file is an .xls file, whose marked copy is an .xlsx file without its fonts and pictures. */
  readonly converted: boolean;
  /** Why there is no marked copy although there are issues, in words; null otherwise. */
  readonly notMarked: string | null;
}

/** A unit of a round: what it sent, and where its return lies. */
export interface RoundUnit {
  readonly name: string;
  /** Whether its files name it; a file that names no unit goes by its own name. */
  readonly named: boolean;
  /** Its folder in the round's folder; null when nothing is returned. */
  readonly folder: string | null;
  readonly files: readonly RoundFile[];
  /** The day of its latest file, when that is after the round's deadline. */
  readonly late: string | null;
}

/** A whole round, ready to be shown. */
export interface Round {
  readonly asOf: string;
  /** The last day for reporting, ISO; null where none was given. Nothing is called late then. */
  readonly deadline: string | null;
  readonly units: readonly RoundUnit[];
  /** Units of the roster that have to report and did not; null without a roster of units. */
  readonly missing: readonly string[] | null;
}

/** What is kept of a round for the next one to compare with. */
export interface RoundRecord {
  readonly asOf: string;
  readonly units: readonly { readonly unit: string; readonly counts: Counts }[];
  readonly rules: Readonly<Record<string, number>>;
}

/** How many issues there are of each severity. */
export function countIssues(issues: readonly Issue[]): Counts {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** All issues of a unit's files. */
export function issuesOf({ files }: RoundUnit): readonly Issue[] {
  return files.flatMap(({ issues }) => issues);
}

/** A rule's part in a round. */
export interface RuleTally {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly units: number;
  readonly example: Issue;
}

/** The rules that were broken: gravest severity first, then the most frequent. */
export function tallyRules({ units }: Round): RuleTally[] {
  const tallies = new Map<string, { issues: Issue[]; units: Set<string> }>();
  for (const unit of units) {
    for (const issue of issuesOf(unit)) {
      const tally = tallies.get(issue.rule) ?? { issues: [], units: new Set() };
      tallies.set(issue.rule, tally);
      tally.issues.push(issue);
      tally.units.add(unit.name);
    }
  }
  return [...tallies.values()]
    .flatMap(({ issues, units: names }) => {
      const [example] = issues;
      if (!example) return [];
      const { code, rule } = example;
      const severity = SEVERITIES.find((each) => issues.some((issue) => issue.severity === each));
      return {
        code,
        rule,
        severity: severity ?? example.severity,
        count: issues.length,
        units: names.size,
        example,
      };
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        (a.code < b.code ? -1 : 1),
    );
}

/** What the next round wants to know of this one. */
export function recordOf(round: Round): RoundRecord {
  return {
    asOf: round.asOf,
    units: round.units.map((unit) => ({ unit: unit.name, counts: countIssues(issuesOf(unit)) })),
    rules: Object.fromEntries(tallyRules(round).map(({ code, count }) => [code, count])),
  };
}
