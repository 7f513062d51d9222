import { cellName } from '../../core/location';
import { planRows } from '../../fill/plan-rows';
import { selectFills } from '../../fill/run-fill';
import { refreshed } from '../batch';
import { type Copy, conversionNote } from '../copies';
import type { FilePlan } from '../fill-plan';
import { writeOutput } from '../output';
import { type MessageCode, say } from '../say';
import type { Session } from '../session';
import { type Choice, withChoices } from './choices';
import { makePlans, type PlanOptions } from './make-plans';

/** What goes into the copies. */
export interface CopyOptions extends PlanOptions {
  readonly rows: boolean;
  readonly choices: readonly Choice[];
  readonly overwrite: boolean;
}

/**
 * Adds the rows to a copy where they were asked for, fills its cells, those of the new rows too, and writes it. What was
 * done and what was refused goes to stderr.
 */
export async function fillCopy(
  { file, target }: Copy,
  plan: FilePlan,
  options: CopyOptions,
  session: Session,
): Promise<void> {
  const { inputs, language } = session;
  const chosen = selectFills(withChoices(plan.proposals, options.choices), options);
  const lines: string[] = [];
  const filled = await file.driver.apply(chosen.map(({ edit }) => edit));
  let { applied, refused } = filled;
  // What was filled in may be what a row was wanted for.
  const rows = options.rows ? ((await planAgain(file, options, session))?.rows ?? []) : [];
  if (rows.length > 0) {
    const { insertions, edits } = planRows(rows);
    const inserted = await file.driver.insertRows(insertions);
    for (const { change, reason } of inserted.refused) {
      const code: MessageCode = `refused-${reason}`;
      const why = say(language, code);
      lines.push(say(language, 'fill-rows-refused', { sheet: change.sheet, row: change.after, reason: why }));
    }
    // Where a table took no rows, what was meant for them must not fall on others.
    if (inserted.refused.length === 0) {
      await file.driver.apply(edits);
      lines.push(say(language, 'fill-rows-added', { path: target, count: rows.length }));
      const again = await planAgain(file, options, session);
      const rest = await file.driver.apply(
        selectFills(withChoices(again?.proposals ?? [], []), options).map(({ edit }) => edit),
      );
      applied = [...applied, ...rest.applied];
      refused = [...refused, ...rest.refused];
    }
  }
  await writeOutput(target, file.driver.bytes(), { inputs, overwrite: options.overwrite });
  lines.push(
    say(language, 'fill-applied', { path: target, applied: applied.length, refused: refused.length }),
    ...conversionNote(file, target, language),
    ...refused.map(({ edit, reason }) => {
      const code: MessageCode = `refused-${reason}`;
      return say(language, 'fill-refused', {
        cell: `${edit.sheet}!${cellName(edit.row, edit.column)}`,
        reason: say(language, code),
      });
    }),
  );
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** What is proposed for the file as its driver holds it now. */
async function planAgain(
  { path }: Copy['file'],
  options: PlanOptions,
  { batch }: Session,
): Promise<FilePlan | undefined> {
  return makePlans(await refreshed(batch), options).find(({ file }) => file.path === path);
}
