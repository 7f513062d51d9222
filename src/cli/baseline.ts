import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { Issue } from '../core/issue';
import type { Language } from '../core/language';
import { type Suppression, type SuppressionResult, suppressionFor } from '../core/suppressions';
import { schemaFault } from '../engine/config/schema-fault';
import { reasonOf } from './output';
import { say } from './say';

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
  const refuse = (reason: string, cause: unknown): never => {
    throw new UserError('baseline-invalid', { path, reason }, { cause });
  };
  const source = await readFile(path, 'utf8').catch((cause: unknown) => refuse(reasonOf(cause), cause));
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (cause) {
    return refuse('JSON', cause);
  }
  const result = BASELINE.safeParse(data);
  if (result.success) return result.data.suppressions;
  const { keys, reason } = schemaFault(result.error);
  return refuse([keys.join('.'), reason].filter((part) => part !== '').join(': '), result.error);
}

/** A baseline that accepts all these issues for one reason, each once, after the entries that are kept. */
export function writeBaseline(
  kept: readonly Suppression[],
  issues: readonly Issue[],
  reason: string,
  until: string | null,
): string {
  const entries = [...kept, ...issues.map((issue) => suppressionFor(issue, reason, until))];
  const unique = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
  return `${JSON.stringify({ schemaVersion: 1, suppressions: unique }, null, 2)}\n`;
}

/** Says on stderr what a baseline did, and which of its entries have expired or match nothing. */
export function tellBaseline(
  { suppressed, expired, unused }: Pick<SuppressionResult, 'suppressed' | 'unused' | 'expired'>,
  language: Language,
): void {
  const lines = [
    ...(suppressed.length > 0 ? [say(language, 'suppressed', { count: suppressed.length })] : []),
    ...expired.map(({ rule, key, reason, until }) =>
      say(language, 'suppression-expired', { rule, key: key ?? '', reason, until: until ?? '' }),
    ),
    ...unused.map(({ rule, key }) => say(language, 'suppression-unused', { rule, key: key ?? '' })),
  ];
  for (const line of lines) process.stderr.write(`${line}\n`);
}
