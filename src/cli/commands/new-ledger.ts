import type { Command } from 'commander';
import { blankLedger } from '../../blank/blank-ledger';
import { UserError } from '../../core/errors';
import type { LedgerDefinition } from '../../ledger/definition';
import type { Roster } from '../../ledger/roster';
import { EXIT, type ExitCode } from '../exit-code';
import { addListingOptions, type ListingOptions, readListing } from '../listing-options';
import { checkOutput, writeOutput } from '../output';
import { say } from '../say';
import { openSession } from '../session';

interface NewLedgerOptions extends ListingOptions {
  readonly output: string;
  readonly overwrite: boolean;
  readonly roster?: string;
  readonly unit?: string;
  readonly allColumns: boolean;
}

/** `taizhang new risk-points -o blank.xlsx` (or `new ledger …`): a blank workbook to fill in; by id, code or title. */
export function addNewLedger(parent: Command, end: (code: ExitCode) => void): void {
  addListingOptions(
    parent.command('ledger', { isDefault: true }).argument('<ledger>', '台账名称或编号 / id, code or title'),
  )
    .description('新建空白台账，带下拉选项和填写提示 / a blank ledger with drop-downs and hints')
    .requiredOption('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--roster <file>', '基础名册，用作下拉选项 / roster, for the drop-downs')
    .option('--unit <name>', '填报单位 / the unit')
    .option('--all-columns', '带上全部栏目，不只必备栏目 / every column, not only the needed ones', false)
    .action(async (name: string, options: NewLedgerOptions) => {
      await newLedger(name, options);
      end(EXIT.clean);
    });
}

async function newLedger(name: string, options: NewLedgerOptions): Promise<void> {
  const rules = {
    inputs: options.roster === undefined ? [] : [options.roster],
    overwrite: options.overwrite,
  };
  await checkOutput(options.output, rules);
  const { language, knowledge, settings } = await readListing(options);
  const definitions = findLedger(name, knowledge.definitions);
  const roster = options.roster === undefined ? null : await rosterOf(options.roster, options);
  const bytes = await blankLedger(definitions, {
    language,
    settings,
    roster,
    unit: options.unit ?? '',
    columns: options.allColumns ? 'all' : 'needed',
  });
  await writeOutput(options.output, bytes, rules);
  process.stderr.write(`${say(language, 'written', { path: options.output })}\n`);
}

/** @throws {UserError} `roster-empty` when there is no roster in the file */
async function rosterOf(path: string, options: NewLedgerOptions): Promise<Roster> {
  const { roster } = (await openSession([path], options)).batch.environment;
  if (roster === null) throw new UserError('roster-empty', { path });
  return roster;
}

/** All parts of the ledger that goes by the name. */
function findLedger(name: string, known: readonly LedgerDefinition[]): LedgerDefinition[] {
  const wanted = name.trim().toLowerCase();
  const found = known.find(({ id, code, title }) =>
    [id, code.toLowerCase(), title].some((each) => each === wanted),
  );
  if (!found) throw new UserError('ledger-unknown', { value: name });
  return known.filter(({ id }) => id === found.id);
}
