import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { Issue } from '../core/issue';
import { type Suppression, suppressionFor } from '../core/suppressions';
import { reasonOf } from './output';

const BASELINE = z.strictObject({
  schemaVersion: z.literal(1),
  suppressions: z.array(
    z.strictObject({
      rule: z.string(),
      ledger: z.string().nullable(),
      key: z.string().nullable(),
      field: z.string().nullable(),
      reason: z.string().min(1),
      until: z.iso.date().nullable(),
    }),
  ),
});

/**
 * Reads a baseline file: accepted issues, each with its reason.
 * @throws {UserError} `baseline-invalid` with the entry at fault
 */
export async function readBaseline(path: string): Promise<Suppression[]> {
  try {
    const result = BASELINE.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (result.success) return result.data.suppressions;
    const issue = result.error.issues[0];
    throw new UserError('baseline-invalid', { path, reason: `${issue?.path.join('.')}: ${issue?.message}` });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('baseline-invalid', { path, reason: reasonOf(cause) }, { cause });
  }
}

/** A baseline that accepts all these issues for one reason, each once. */
export function writeBaseline(issues: readonly Issue[], reason: string, until: string | null): string {
  const entries = issues.map((issue) => suppressionFor(issue, reason, until));
  const unique = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
  return `${JSON.stringify({ schemaVersion: 1, suppressions: unique }, null, 2)}\n`;
}
