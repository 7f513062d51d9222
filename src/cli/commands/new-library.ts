import path from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { librarySheet } from '../../blank/library-sheet';
import { UserError } from '../../core/errors';
import type { LibraryKind } from '../../ledger/library/library-kind';
import { EXIT, type ExitCode } from '../exit-code';
import { libraryEntries } from '../library-entries';
import { checkOutput, writeOutput } from '../output';
import { parseLanguage } from '../parse-option';
import { say } from '../say';

interface NewLibraryOptions {
  readonly output: string;
  readonly overwrite: boolean;
  readonly lang: string;
}

/** The names that a library goes by on the command line. */
const NAMES: Readonly<Record<string, LibraryKind>> = {
  measures: 'measures',
  risks: 'phrases',
  titles: 'titles',
  措施库: 'measures',
  风险点库: 'phrases',
  文件名称库: 'titles',
};

/**
 * `taizhang new library measures -o 措施库.xlsx`: the built-in measures, risks or titles in a sheet (or YAML) for the unit
 * to edit and name under `libraries` in its config.
 */
export function addNewLibrary(parent: Command, end: (code: ExitCode) => void): void {
  parent
    .command('library')
    .description('写出措施库、风险点库、文件名称库供修改 / a built-in library to edit')
    .argument('<name>', 'measures 措施库 | risks 风险点库 | titles 文件名称库')
    .requiredOption('-o, --output <file>', '写入 .xlsx 或 .yaml 文件 / write to an .xlsx or .yaml file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action(async (name: string, options: NewLibraryOptions) => {
      await newLibrary(name, options);
      end(EXIT.clean);
    });
}

async function newLibrary(name: string, { output, overwrite, lang }: NewLibraryOptions): Promise<void> {
  const language = parseLanguage(lang);
  const kind = NAMES[name];
  if (kind === undefined) {
    throw new UserError('library-unknown', { value: name, choices: Object.keys(NAMES).join('、') });
  }
  const rules = { inputs: [], overwrite };
  await checkOutput(output, rules);
  const entries = libraryEntries(kind);
  const isYaml = /\.ya?ml$/i.test(output);
  await writeOutput(
    output,
    isYaml ? stringify({ [kind]: entries }) : await librarySheet(kind, entries),
    rules,
  );
  process.stderr.write(`${say(language, 'written', { path: output })}\n`);
  process.stderr.write(`${say(language, 'library-started', { name: path.basename(output) })}\n`);
}
