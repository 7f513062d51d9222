import type { Edit, FixSafety } from '../core/edit';
import {
  type AttemptedFixes,
  type ChosenFix,
  changesLayout,
  type FixOutcome,
  fixUntilStable,
  inverse,
} from '../core/fixer';
import type { ValidatedFile } from '../core/validation';
import type { Judgement } from '../engine/judge';
import { fromBelow, makeFix } from '../engine/make-fix';
import { type Batch, refreshed } from './batch';
import type { Choice } from './fill/choices';
import { chosenSuggestions } from './fix-choices';
import type { ReadFile } from './load-file';

/** A judgement with the batch as it stood then. */
export interface FixedJudgement extends Judgement {
  readonly batch: Batch;
  readonly files: readonly ValidatedFile[];
}

/** What is to be fixed. */
export interface FixRequest {
  /** The gravest safety that is fixed unasked. */
  readonly safety: FixSafety;
  /** Suggestions that the user picked from the list of what was left. */
  readonly choices: readonly Choice[];
}

/**
 * Fixes every file of a batch until nothing is left to fix, then makes the suggestions that were picked, and fixes what
 * these brought about. Only what the drivers hold in memory changes; the files on disk are not touched.
 * @throws {UserError} `fix-choice-unknown`, `fix-choice-unclear`
 */
export async function fixBatch(
  opened: Batch,
  { safety, choices }: FixRequest,
  judge: (batch: Batch) => Judgement,
): Promise<FixOutcome<FixedJudgement>> {
  let batch = opened;
  const run = (): Promise<FixOutcome<FixedJudgement>> =>
    fixUntilStable({
      safety,
      lint: async () => {
        batch = await refreshed(batch);
        const judgement = judge(batch);
        return { ...judgement, batch, files: judgement.validation.files };
      },
      attempt: async (fixes) => attempt(batch, fixes),
    });
  const first = await run();
  if (choices.length === 0) return first;
  const chosen = await attempt(batch, chosenSuggestions(first.remaining.files, choices));
  const last = await run();
  return {
    applied: [...first.applied, ...chosen.applied, ...last.applied],
    refused: [...first.refused, ...chosen.refused, ...last.refused],
    remaining: last.remaining,
  };
}

async function attempt(batch: Batch, fixes: readonly ChosenFix[]): Promise<AttemptedFixes> {
  const outcomes: AttemptedFixes[] = [];
  for (const file of batch.files) {
    if (file.status !== 'read') continue;
    const own = fixes.filter(({ path }) => path === file.path);
    if (own.length === 0) continue;
    outcomes.push(
      await attemptEdits(
        file,
        own.filter(({ fix }) => !changesLayout(fix)),
      ),
      await attemptLayouts(
        file,
        own.filter(({ fix }) => changesLayout(fix)),
      ),
    );
  }
  return {
    applied: outcomes.flatMap(({ applied }) => applied),
    refused: outcomes.flatMap(({ refused }) => refused),
  };
}

/** All in one pass over the file. Where an edit is refused, its fix's other edits are taken back. */
async function attemptEdits({ driver }: ReadFile, fixes: readonly ChosenFix[]): Promise<AttemptedFixes> {
  if (fixes.length === 0) return { applied: [], refused: [] };
  const { refused } = await driver.apply(fixes.flatMap(({ fix }) => fix.edits));
  const rejected = new Set<Edit>(refused.map(({ edit }) => edit));
  const isBroken = ({ fix }: ChosenFix): boolean => fix.edits.some((edit) => rejected.has(edit));
  const broken = fixes.filter(isBroken);
  const halves = broken.flatMap(({ fix }) => fix.edits.filter((edit) => !rejected.has(edit)));
  if (halves.length > 0) await driver.apply(halves.map(inverse));
  return { applied: fixes.filter((each) => !isBroken(each)), refused: broken };
}

/** Fixes that move rows or split merges, one after another from below, so that the rows of the next ones stay. */
async function attemptLayouts({ driver }: ReadFile, fixes: readonly ChosenFix[]): Promise<AttemptedFixes> {
  const applied: ChosenFix[] = [];
  const refused: ChosenFix[] = [];
  for (const each of fromBelow(fixes)) {
    const made = await makeFix(driver, each.fix);
    if (made.refused === null) applied.push(each);
    else refused.push(each);
  }
  return { applied, refused };
}
