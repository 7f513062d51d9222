import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import { cellName } from '../../core/location';
import { FILLERS } from '../../fill';
import { proposeFills, selectFills } from '../../fill/run-fill';
import { type Copy, conversionNote, planCopies } from '../copies';
import { EXIT, type ExitCode } from '../exit-code';
import { type FilePlan, plansJson, plansText } from '../fill-plan';
import { writeOutput } from '../output';
import { parseFormat } from '../parse-option';
import { type MessageCode, say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';

interface FillOptions extends SharedOptions {
  readonly dryRun: boolean;
  readonly suggestions: boolean;
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
}

const FORMATS = ['text', 'json'] as const;

/**
 * `taizhang fill`: lists what can be filled, or writes filled copies. Originals are never touched. Ends with 1 when a
 * file could not be used; a file with a secrecy mark is not copied.
 */
export function addFill(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('fill').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'))
    .description('填写能推出来的单元格 / fill what can be derived')
    .option('--dry-run', '只列出，不写文件 / list only', false)
    .option('--suggestions', '连同须确认的一并填入 / fill suggestions too', false)
    .option('--format <format>', FORMATS.join(' | '), 'text')
    .option(
      '-o, --output <path>',
      '一个输入时为文件，多个输入时为文件夹 / file for one input, folder for several',
    )
    .option('--overwrite', '允许覆盖已有的输出文件 / replace existing output files', false)
    .action(async (paths: string[], options: FillOptions) => {
      end(await fill(paths, options));
    });
}

async function fill(paths: readonly string[], options: FillOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  if (!options.dryRun && options.output === undefined) throw new UserError('output-needed');
  const session = await openSession(paths, options);
  const { batch, language } = session;
  const skipped = skippedFiles(batch, language);
  tellSkipped(skipped, language);
  const plans = batch.files.flatMap((file): FilePlan[] => {
    if (file.status !== 'read') return [];
    const proposals = proposeFills(file.tables, batch.environment, FILLERS);
    return [{ file, proposals: selectFills(proposals, { suggestions: true }) }];
  });
  const copies =
    options.dryRun || options.output === undefined
      ? []
      : await planCopies(session, options.output, options.overwrite);
  process.stdout.write(format === 'json' ? plansJson(plans, skipped, language) : plansText(plans, language));
  for (const copy of copies) await fillCopy(copy, plans, options, session);
  return skipped.length > 0 ? EXIT.issues : EXIT.clean;
}

async function fillCopy(
  { file, target }: Copy,
  plans: readonly FilePlan[],
  options: FillOptions,
  { inputs, language }: Session,
): Promise<void> {
  const proposals = plans.find((plan) => plan.file === file)?.proposals ?? [];
  const chosen = selectFills(proposals, { suggestions: options.suggestions });
  const { applied, refused } = await file.driver.apply(chosen.map((proposal) => proposal.edit));
  await writeOutput(target, file.driver.bytes(), { inputs, overwrite: options.overwrite });
  const lines = [
    say(language, 'fill-applied', { path: target, applied: applied.length, refused: refused.length }),
    ...conversionNote(file, target, language),
    ...refused.map(({ edit, reason }) => {
      const code: MessageCode = `refused-${reason}`;
      return say(language, 'fill-refused', {
        cell: `${edit.sheet}!${cellName(edit.row, edit.column)}`,
        reason: say(language, code),
      });
    }),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
