import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Table } from '../../core/table';
import { submissionOf } from '../../core/unit-tables';
import { SheetView } from '../../core/workbook';
import { judge } from '../../engine/judge';
import type { FormatContext } from '../../formatters/formatter';
import { issueToJson } from '../../formatters/json-issue';
import { type Consolidation, consolidate } from '../../submissions/consolidate/consolidate';
import { consolidationJson } from '../../submissions/consolidate/consolidation-json';
import { consolidatedBook } from '../consolidated-book';
import { formatContext } from '../describe';
import { EXIT, type ExitCode } from '../exit-code';
import { linkTo } from '../link-to';
import { checkOutput, writeOutput } from '../output';
import { parseFormat } from '../parse-option';
import { say } from '../say';
import { openSession, type Session, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';

interface ConsolidateOptions extends SharedOptions {
  readonly format: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly ledger?: string;
}

const FORMATS = ['xlsx', 'json'] as const;

/**
 * `taizhang consolidate FOLDER -o merged.xlsx`: puts the ledgers of all units together, each row with where it comes
 * from. Ends with 1 when rows were left out, units are missing, or a file could not be used.
 */
export function addConsolidate(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(
    program.command('consolidate').argument('<paths...>', '工作簿或文件夹 / workbooks or folders'),
  )
    .description('汇总各单位台账 / merge the ledgers of all units')
    .option('--ledger <id>', '只汇总一种台账 / one ledger only')
    .option('--format <format>', FORMATS.join(' | '), 'xlsx')
    .option('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .action(async (paths: string[], options: ConsolidateOptions) => {
      end(await run(paths, options));
    });
}

async function run(paths: readonly string[], options: ConsolidateOptions): Promise<ExitCode> {
  const format = parseFormat(options.format, FORMATS);
  const { output, overwrite } = options;
  if (format === 'xlsx' && output === undefined) throw new UserError('output-needed');
  if (output !== undefined) await checkOutput(output, { inputs: paths, overwrite });
  const session = await openSession(paths, options);
  const { language, config, inputs } = session;
  const skipped = skippedFiles(session.batch, language);
  tellSkipped(skipped, language);
  const outcome = consolidateBatch(session, options.ledger ?? null);
  const context = formatContext(language, config.knowledge);
  const result =
    format === 'json'
      ? `${JSON.stringify(toJson(outcome, context), null, 2)}\n`
      : await consolidatedBook(outcome, session, (file) => linkTo(file, output ?? ''), context);
  if (output === undefined) process.stdout.write(result);
  else await writeOutput(output, result, { inputs, overwrite });
  tell(outcome, output, session);
  const isWhole = outcome.units.every(({ rejected }) => rejected === 0) && !outcome.coverage?.missing.length;
  return isWhole && skipped.length === 0 ? EXIT.clean : EXIT.issues;
}

function consolidateBatch({ batch, config }: Session, ledger: string | null): Consolidation {
  if (ledger !== null && !config.knowledge.definitions.some(({ id }) => id === ledger)) {
    throw new UserError('ledger-unknown', { value: ledger });
  }
  const judging = { rules: config.knowledge.rules, settings: config.rules };
  const { validation } = judge(batch, judging, []);
  const read = batch.files.flatMap((file) => (file.status === 'read' ? [file] : []));
  const submissions = read.map((file) => submissionOf(file.path, file.tables));
  const workbooks = new Map(read.map(({ path, workbook }) => [path, workbook]));
  const views = new Map<Table, SheetView | null>();
  const sheetOf = (table: Table): SheetView | null => {
    const known = views.get(table);
    if (known !== undefined) return known;
    const sheet = workbooks.get(table.path)?.sheets.find(({ name }) => name === table.sheet);
    const view = sheet ? new SheetView(sheet) : null;
    views.set(table, view);
    return view;
  };
  const outcome = consolidate(submissions, validation, batch.environment, sheetOf, ledger);
  if (outcome.ledgers.length === 0) throw new UserError('consolidate-empty');
  return outcome;
}

function toJson(outcome: Consolidation, context: FormatContext): Record<string, unknown> {
  return consolidationJson(outcome, (issue, file) => issueToJson(issue, file, context));
}

function tell(
  { ledgers, units, coverage, copied }: Consolidation,
  output: string | undefined,
  { language }: Session,
): void {
  const rows = ledgers.reduce((sum, ledger) => sum + ledger.rows.length, 0);
  const rejected = units.reduce((sum, unit) => sum + unit.rejected, 0);
  const lines = [
    say(language, 'consolidated', { units: new Set(units.map(({ unit }) => unit)).size, rows, rejected }),
  ];
  if (coverage && coverage.missing.length > 0) {
    lines.push(say(language, 'consolidate-missing', { units: [...coverage.missing] }));
  }
  if (copied.length > 0) {
    lines.push(
      say(language, 'consolidate-copied', { pairs: copied.map(({ units: both }) => both.join('—')) }),
    );
  }
  if (output !== undefined) lines.push(say(language, 'written', { path: output }));
  process.stderr.write(`${lines.join('\n')}\n`);
}
