import type { Edit, SheetRange } from '../../core/edit';
import { cellName, rangeName } from '../../core/location';
import { planRows } from '../../fill/plan-rows';
import { selectFills } from '../../fill/run-fill';
import { refreshed } from '../batch';
import { type Copy, copyNotes } from '../copies';
import type { FilePlan } from '../fill-plan';
import { writeOutput } from '../output';
import { type MessageCode, say } from '../say';
import type { Session } from '../session';
import { type Choice, withChoices } from './choices';
import { makePlans, type PlanOptions } from './make-plans';

/** What goes into the copies. */
export interface CopyOptions extends PlanOptions {
  readonly rows: boolean;
  /** Whether merges are split; they are told, so that they can be joined again. */
  readonly split: boolean;
  readonly choices: readonly Choice[];
  readonly overwrite: boolean;
}

/**
 * Fills the cells of a copy, splits its merges and adds its rows where they were asked for, fills what these left open, and
 * writes it. What was done and what was refused goes to stderr.
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
  const fillAgain = async () => {
    const again = await planAgain(file, options, session);
    const edits = selectFills(withChoices(again?.proposals ?? [], []), options).map(({ edit }) => edit);
    // What was refused once is told once.
    const told = new Set(refused.map(({ edit }) => editName(edit)));
    const rest = await file.driver.apply(edits.filter((edit) => !told.has(editName(edit))));
    applied = [...applied, ...rest.applied];
    refused = [...refused, ...rest.refused];
  };
  if (options.split && plan.merges.length > 0) {
    const places = plan.merges.map(({ place }) => place);
    const split = await file.driver.splitMerges(places);
    if (split.made.length > 0) {
      const ranges = split.made.map(placeName);
      lines.push(say(language, 'fill-split', { path: target, count: ranges.length, ranges }));
      await fillAgain();
    }
    for (const { change, reason } of split.refused) {
      const code: MessageCode = `refused-${reason}`;
      lines.push(
        say(language, 'fill-split-refused', { cell: placeName(change), reason: say(language, code) }),
      );
    }
  }
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
      await fillAgain();
    }
  }
  await writeOutput(target, file.driver.bytes(), { inputs, overwrite: options.overwrite });
  lines.push(
    say(language, 'fill-applied', { path: target, applied: applied.length, refused: refused.length }),
    ...copyNotes(file, target, language),
    ...refused.map(({ edit, reason }) => {
      const code: MessageCode = `refused-${reason}`;
      return say(language, 'fill-refused', {
        cell: editName(edit),
        reason: say(language, code),
      });
    }),
  );
  process.stderr.write(`${lines.join('\n')}\n`);
}

function editName({ sheet, row, column }: Edit): string {
  return `${sheet}!${cellName(row, column)}`;
}

function placeName({ sheet, range }: SheetRange): string {
  return `${sheet}!${rangeName(range)}`;
}

/** What is proposed for the file as its driver holds it now. */
async function planAgain(
  { path }: Copy['file'],
  options: PlanOptions,
  { batch }: Session,
): Promise<FilePlan | undefined> {
  return makePlans(await refreshed(batch), options).find(({ file }) => file.path === path);
}
