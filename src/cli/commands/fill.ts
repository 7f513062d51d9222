import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { FieldKind } from '../../core/field';
import { ownPapersOf } from '../../fill/successors';
import { type Batch, tablesOf } from '../batch';
import { planCopies } from '../copies';
import { EXIT, type ExitCode } from '../exit-code';
import { type Choice, isOfCell, parseChoice, parseReplacement } from '../fill/choices';
import { fillCopy } from '../fill/fill-copy';
import { makePlans, type Replacement } from '../fill/make-plans';
import { type FilePlan, plansJson, plansText } from '../fill-plan';
import { parseFormat } from '../parse-option';
import { repeatable } from '../repeatable-option';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';

interface FillOptions extends SharedOptions {
  readonly dryRun: boolean;
  readonly suggestions: boolean;
  readonly rows: boolean;
  readonly split: boolean;
  readonly choose: readonly string[];
  readonly replace: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
}

const FORMATS = ['text', 'json'] as const;

/** What is looked up or worked out: where such a column is missing, nothing can be filled. */
const FILLED_KINDS: readonly FieldKind[] = [
  'unit',
  'department',
  'post',
  'person',
  'people',
  'leader',
  'level',
  'risk-type',
];

/**
 * `taizhang fill`: lists what can be filled, or writes filled copies. Originals are never touched. Ends with 1 when a
 * file could not be used; a file with a secrecy mark is not copied.
 */
export function addFill(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('fill').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'))
    .description('填写能推出来的单元格 / fill what can be derived')
    .option('--previous <path>', '上期台账，文件或文件夹 / the period before, a file or a folder')
    .option('--dry-run', '只列出，不写文件 / list only', false)
    .option('--suggestions', '连同须确认的一并填入 / fill suggestions too', false)
    .option('--rows', '连同补列的行一并写入 / add the proposed rows too', false)
    .option('--split', '连同合并单元格一并拆分并逐行填写 / split merges and fill them down too', false)
    .addOption(
      repeatable(
        '--choose <cell=n>',
        '采用单元格的第几个候选，如 J5=2，可多次使用 / take a candidate of a cell',
      ),
    )
    .addOption(
      repeatable(
        '--replace <old=new>',
        '人员变动：未办结的事项全部换人，可多次使用 / put one person in the place of another',
      ),
    )
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
  const choices = options.choose.map(parseChoice);
  const replacements = options.replace.map(parseReplacement);
  if (!options.dryRun && options.output === undefined) throw new UserError('output-needed');
  const session = await openSession(paths, options);
  const { batch, language } = session;
  const skipped = skippedFiles(batch, language);
  tellSkipped(skipped, language);
  const plans = makePlans(batch, { replacements, suggestions: options.suggestions });
  assertChosen(choices, plans);
  const copies =
    options.dryRun || options.output === undefined
      ? []
      : await planCopies(session, options.output, options.overwrite);
  process.stdout.write(format === 'json' ? plansJson(plans, skipped, language) : plansText(plans, language));
  tellWanting(session, plans, replacements);
  for (const copy of copies) {
    const plan = plans.find(({ file }) => file === copy.file);
    if (plan) await fillCopy(copy, plan, { ...options, replacements, choices }, session);
  }
  return skipped.length > 0 ? EXIT.issues : EXIT.clean;
}

/** A choice of nothing is most likely a misspelt cell. */
function assertChosen(choices: readonly Choice[], plans: readonly FilePlan[]): void {
  const cells = plans.flatMap(({ proposals }) =>
    proposals.flatMap(({ edit, alternatives }) =>
      alternatives === undefined ? [] : [{ edit, count: alternatives.length + 1 }],
    ),
  );
  for (const choice of choices) {
    const isThere = cells.some(
      ({ edit, count }) => isOfCell(choice, edit) && choice.number >= 1 && choice.number <= count,
    );
    if (!isThere) throw new UserError('fill-choice-unknown', { value: `${choice.cell}=${choice.number}` });
  }
}

/** What keeps cells from being filled, so that nobody takes a blank for an answer. */
function tellWanting(
  { batch, language }: Session,
  plans: readonly FilePlan[],
  replacements: readonly Replacement[],
): void {
  const lines = [
    ...(batch.environment.roster === null ? [say(language, 'fill-no-roster')] : []),
    ...missingColumns(batch).map((data) => say(language, 'fill-missing-columns', data)),
    ...replacements.flatMap(({ from, to }) => {
      const made = plans.some(({ proposals }) =>
        proposals.some(({ source }) => source.messageId === 'replaced' && source.data.from === from),
      );
      const papers = ownPapersOf(tablesOf(batch.files), from).length;
      return [
        ...(made ? [] : [say(language, 'fill-replace-none', { from, to })]),
        ...(papers > 0 ? [say(language, 'fill-own-papers', { name: from, count: papers })] : []),
      ];
    }),
  ];
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}

/** The unit may be named once for the whole table (design decision 5). */
function missingColumns({ files }: Batch): { sheet: string; columns: readonly string[] }[] {
  return tablesOf(files)
    .filter(({ ledger }) => ledger !== 'roster')
    .map(({ sheet, missing, unit }) => {
      const wanted = missing.filter(
        ({ name, kind }) => FILLED_KINDS.includes(kind) && (name !== 'unit' || unit === ''),
      );
      return { sheet, columns: wanted.map(({ title }) => title) };
    })
    .filter(({ columns }) => columns.length > 0);
}
