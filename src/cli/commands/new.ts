import path from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { UserError } from '../../core/errors';
import type { Workbook } from '../../core/workbook';
import { DEFINITIONS } from '../../ledger/definitions';
import { inferDefinition } from '../../ledger/user/infer-definition';
import { EXIT, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../output';
import { parseLanguage } from '../parse-option';
import { openPlainWorkbook } from '../plain-workbook';
import { say } from '../say';
import { addNewLedger } from './new-ledger';
import { addNewLibrary } from './new-library';
import { addNewTemplate } from './new-template';

interface NewDefinitionOptions {
  readonly from: string;
  readonly sheet?: string;
  readonly output: string;
  readonly overwrite: boolean;
  readonly lang: string;
}

/** `taizhang new`: blank ledgers, starters of templates, and definitions drafted from a filled workbook. */
export function addNew(program: Command, end: (code: ExitCode) => void): void {
  const parent = program
    .command('new')
    .description(
      '新建空白台账、复制模板、起草台账定义、写出措施库 / blank ledgers, templates, definitions, libraries',
    );
  addNewTemplate(parent, end);
  addNewLedger(parent, end);
  addNewLibrary(parent, end);
  parent
    .command('definition')
    .description('由填好的台账推出台账定义（YAML） / infer a definition from a filled workbook')
    .requiredOption('--from <file>', '填好的台账 / a filled workbook')
    .option('--sheet <name>', '工作表，默认第一张有表的 / the sheet, default the first with a table')
    .requiredOption('-o, --output <file>', '写入文件 / write to a file')
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action(async (options: NewDefinitionOptions) => {
      await newDefinition(options);
      end(EXIT.clean);
    });
}

async function newDefinition(options: NewDefinitionOptions): Promise<void> {
  const { from, sheet, output, overwrite } = options;
  const language = parseLanguage(options.lang);
  const rules = { inputs: [from], overwrite };
  await checkOutput(output, rules);
  const { workbook, reason } = await openPlainWorkbook(from, language);
  if (workbook === null) throw new UserError('definition-source', { path: from, reason });
  const draft = inferDefinition(workbook, sheet ?? null, DEFINITIONS);
  if (!draft) throw new UserError('definition-no-table', { path: from, sheets: sheetNames(workbook) });
  const head = say(language, 'definition-draft', { path: path.basename(from) });
  const comment = head.split('\n').map((line) => `# ${line}`);
  await writeOutput(output, `${comment.join('\n')}\n${stringify(draft)}`, rules);
  process.stderr.write(`${say(language, 'written', { path: output })}\n`);
}

function sheetNames({ sheets }: Workbook): string {
  return sheets.map(({ name }) => name).join('、');
}
