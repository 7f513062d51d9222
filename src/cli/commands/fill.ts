import path from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { cellName } from '../../core/location';
import { renderMessage } from '../../core/messages';
import { FILLERS } from '../../fill';
import type { Proposal } from '../../fill/filler';
import { FILL_MESSAGES } from '../../fill/messages';
import { proposeFills, selectFills } from '../../fill/run-fill';
import { EXIT, type ExitCode } from '../exit-code';
import type { LoadedFile } from '../load-file';
import { writeOutput } from '../output';
import { type MessageCode, say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';

interface FillOptions extends SharedOptions {
  readonly dryRun: boolean;
  readonly suggestions: boolean;
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
}

/** What is proposed for one file. */
interface FilePlan {
  readonly file: Extract<LoadedFile, { status: 'read' }>;
  readonly proposals: readonly Proposal[];
}

/** `taizhang fill`: lists what can be filled, or writes filled copies. Originals are never touched. */
export function addFill(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('fill').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'))
    .description('填写能推出来的单元格 / fill what can be derived')
    .option('--dry-run', '只列出，不写文件 / list only', false)
    .option('--suggestions', '连同须确认的一并填入 / fill suggestions too', false)
    .option('--format <format>', 'text | json', 'text')
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
  if (!options.dryRun && options.output === undefined) throw new UserError('output-needed');
  const session = await openSession(paths, options);
  const { files, environment } = session.batch;
  const plans = files.flatMap((file): FilePlan[] =>
    file.status === 'read'
      ? [
          {
            file,
            proposals: selectFills(proposeFills(file.tables, environment, FILLERS), { suggestions: true }),
          },
        ]
      : [],
  );
  process.stdout.write(
    options.format === 'json' ? plansJson(plans, session.language) : plansText(plans, session.language),
  );
  if (!options.dryRun && options.output !== undefined) {
    for (const plan of plans) await writeCopy(plan, plans.length, options.output, options, session);
  }
  return EXIT.clean;
}

async function writeCopy(
  { file, proposals }: FilePlan,
  count: number,
  output: string,
  options: FillOptions,
  { batch, language }: Session,
): Promise<void> {
  const chosen = selectFills(proposals, { suggestions: options.suggestions });
  const { applied, refused } = await file.driver.apply(chosen.map((proposal) => proposal.edit));
  const target =
    count === 1 && path.extname(output) !== '' ? output : path.join(output, path.basename(file.path));
  const inputs = batch.files.map((each) => each.path);
  await writeOutput(target, file.driver.bytes(), { inputs, overwrite: options.overwrite });
  const lines = [
    say(language, 'fill-applied', { path: target, applied: applied.length, refused: refused.length }),
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

function plansText(plans: readonly FilePlan[], language: Language): string {
  const blocks = plans.map(({ file, proposals }) => {
    const lines = proposals.map((proposal) => {
      const { sheet, row, column, before, after } = proposal.edit;
      const mark = proposal.safety === 'safe' ? '+' : '?';
      return `  ${mark} ${sheet}!${cellName(row, column)} ${before ?? ''} → ${after ?? ''}  ${source(proposal, language)}`;
    });
    return [file.path, ...lines].join('\n');
  });
  const all = plans.flatMap((plan) => plan.proposals);
  const safe = all.filter((proposal) => proposal.safety === 'safe').length;
  const summary = say(language, 'fill-proposals', { count: all.length, safe, suggestion: all.length - safe });
  return `${[...blocks, summary].join('\n')}\n`;
}

function plansJson(plans: readonly FilePlan[], language: Language): string {
  const files = plans.map(({ file, proposals }) => ({
    path: file.path,
    proposals: proposals.map((proposal) => {
      const { filler, safety, field, edit } = proposal;
      const { sheet, row, column, before, after } = edit;
      return {
        filler,
        safety,
        sheet,
        cell: cellName(row, column),
        field,
        before,
        after,
        source: source(proposal, language),
      };
    }),
  }));
  return `${JSON.stringify({ schemaVersion: 1, files }, null, 2)}\n`;
}

function source(proposal: Proposal, language: Language): string {
  return renderMessage(FILL_MESSAGES, language, { rule: proposal.filler, ...proposal.source });
}
