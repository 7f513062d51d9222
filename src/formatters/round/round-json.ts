import { isRecord } from '../../core/is-record';
import { type Counts, countIssues, issuesOf, type Round, type RoundRecord, recordOf } from './round';

const VERSION = 1;

/** A finished round, and the one it was compared with. */
export interface ParsedRound {
  readonly record: RoundRecord;
  readonly before: RoundRecord | null;
}

/**
 * A round as `round.json` keeps it: for programs, and for the next round to compare with.
 * @param before the round it was compared with, kept so that writing it once more compares with the same
 */
export function roundToJson(round: Round, before: RoundRecord | null): string {
  const units = round.units.map((unit) => ({
    unit: unit.name,
    folder: unit.folder,
    late: unit.late,
    counts: countIssues(issuesOf(unit)),
    files: unit.files.map(({ path, status, marked, converted, notMarked, issues }) => ({
      path,
      status,
      marked,
      converted,
      notMarked,
      counts: countIssues(issues),
    })),
  }));
  const { asOf, deadline, missing } = round;
  const { rules } = recordOf(round);
  const content = { schemaVersion: VERSION, finished: true, asOf, deadline, missing, rules, units, before };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What `round.json` holds while a round is being written, by which an unfinished one is known. */
export function unfinishedRound(asOf: string): string {
  return `${JSON.stringify({ schemaVersion: VERSION, finished: false, asOf })}\n`;
}

/** Whether the text is a `round.json`, finished or not. */
export function isRoundJson(text: string): boolean {
  const content = parsed(text);
  return content !== null && content.schemaVersion === VERSION && typeof content.asOf === 'string';
}

/** A finished round out of its `round.json`; null for an unfinished one and for anything else. */
export function parseRound(text: string): ParsedRound | null {
  const content = parsed(text);
  if (content?.schemaVersion !== VERSION || content.finished !== true) return null;
  const record = recordIn(content);
  return record && { record, before: recordIn(content.before) };
}

function recordIn(content: unknown): RoundRecord | null {
  if (!isRecord(content)) return null;
  const { asOf, units, rules } = content;
  if (typeof asOf !== 'string' || !Array.isArray(units) || !isCountsByName(rules)) return null;
  return { asOf, rules, units: units.filter(isUnitRecord).map(({ unit, counts }) => ({ unit, counts })) };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const content: unknown = JSON.parse(text);
    return isRecord(content) ? content : null;
  } catch {
    return null;
  }
}

function isCountsByName(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((count) => typeof count === 'number');
}

function isUnitRecord(value: unknown): value is { unit: string; counts: Counts } {
  if (!isRecord(value) || typeof value.unit !== 'string' || !isCountsByName(value.counts)) return false;
  const { counts } = value;
  return ['error', 'warning', 'info'].every((severity) => severity in counts);
}
