import type { Edit, FixSafety } from '../core/edit';
import { type AttemptedFixes, type ChosenFix, type FixOutcome, fixUntilStable, inverse } from '../core/fixer';
import type { ValidatedFile } from '../core/validation';
import type { Judgement } from '../engine/judge';
import { type Batch, refreshed } from './batch';
import type { ReadFile } from './load-file';

/** A judgement with the batch as it stood then. */
export interface FixedJudgement extends Judgement {
  readonly batch: Batch;
  readonly files: readonly ValidatedFile[];
}

/**
 * Fixes every file of a batch until nothing is left to fix. Only what the drivers hold in memory changes; the files on
 * disk are not touched.
 */
export async function fixBatch(
  opened: Batch,
  safety: FixSafety,
  judge: (batch: Batch) => Judgement,
): Promise<FixOutcome<FixedJudgement>> {
  let batch = opened;
  return fixUntilStable({
    safety,
    lint: async () => {
      batch = await refreshed(batch);
      const judgement = judge(batch);
      return { ...judgement, batch, files: judgement.validation.files };
    },
    attempt: async (fixes) => attempt(batch, fixes),
  });
}

async function attempt(batch: Batch, fixes: readonly ChosenFix[]): Promise<AttemptedFixes> {
  const outcomes: AttemptedFixes[] = [];
  for (const file of batch.files) {
    if (file.status !== 'read') continue;
    const own = fixes.filter(({ path }) => path === file.path);
    if (own.length > 0) outcomes.push(await attemptIn(file, own));
  }
  return {
    applied: outcomes.flatMap(({ applied }) => applied),
    refused: outcomes.flatMap(({ refused }) => refused),
  };
}

/** A fix is made whole or not at all: where an edit is refused, the fix's other edits are taken back. */
async function attemptIn({ driver }: ReadFile, fixes: readonly ChosenFix[]): Promise<AttemptedFixes> {
  const { refused } = await driver.apply(fixes.flatMap(({ fix }) => fix.edits));
  const rejected = new Set<Edit>(refused.map(({ edit }) => edit));
  const isBroken = ({ fix }: ChosenFix): boolean => fix.edits.some((edit) => rejected.has(edit));
  const broken = fixes.filter(isBroken);
  const halves = broken.flatMap(({ fix }) => fix.edits.filter((edit) => !rejected.has(edit)));
  if (halves.length > 0) await driver.apply(halves.map(inverse));
  return { applied: fixes.filter((each) => !isBroken(each)), refused: broken };
}
