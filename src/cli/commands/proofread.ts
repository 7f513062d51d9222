import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { readDocxLayout } from '../../document/layout/read-docx-layout';
import { titlesOf } from '../../ledger/title-library';
import { FIGURES } from '../../report/figures';
import { evaluateFigures } from '../../report/figures/evaluate-figures';
import { DOCUMENT_KINDS, type DocumentKind } from '../../report/proofread/document-kind';
import { type ProofOptions, proofDocument } from '../../report/proofread/proof-document';
import { NO_WORDS } from '../../report/proofread/proof-knowledge';
import { proofread } from '../../report/proofread/proofread';
import { parseWordsFile } from '../../report/proofread/words-file';
import { unitLayout } from '../../report/unit-layout';
import { tablesOf } from '../batch';
import { EXIT, type ExitCode } from '../exit-code';
import { findConfig } from '../find-config';
import { checkOutput, reasonOf, writeOutput } from '../output';
import { readUnitConfig } from '../own-config';
import { paintFor } from '../paint';
import { parseFormat, parseLanguage } from '../parse-option';
import { copyPlaces } from '../proofread/copy-places';
import { fixedCopy } from '../proofread/fix-copy';
import { type LoadedDocument, loadDocument } from '../proofread/load-document';
import {
  countBySeverity,
  type ProofreadFile,
  proofreadJson,
  proofreadText,
} from '../proofread/proofread-result';
import { say, sayError } from '../say';
import { dayOf, openSession, type SharedOptions } from '../session';
import { addSharedOptions } from '../shared-options';
import { skippedFiles, tellSkipped } from '../skipped';

interface ProofreadOptions extends SharedOptions {
  readonly ledger?: readonly string[];
  readonly kind?: string;
  readonly words?: string;
  readonly format: string;
  readonly fix: boolean;
  readonly output?: string;
  readonly overwrite: boolean;
}

const FORMATS = ['text', 'json'] as const;

/**
 * `taizhang proofread`: judges the text of reports and other documents, of Word files their layout too, and with
 * `--ledger` their figures. With `--fix`
 * safe fixes are made in copies, and what is left is listed. Ends with 1 when there is an error among the issues.
 */
export function addProofread(program: Command, end: (code: ExitCode) => void): void {
  addSharedOptions(program.command('proofread').argument('<files...>', '.docx 或 .txt / .docx or .txt files'))
    .description('校核报告等公文的文字和数字 / proofread reports and other documents')
    .option('--ledger <paths...>', '核对数字所用的台账 / ledgers to hold the figures against')
    .option('--kind <kind>', `${DOCUMENT_KINDS.join(' | ')}，默认由标题判断 / default from the title`)
    .option('--words <file>', '自备词表：旧说法 → 新说法，《旧》→《新》，甲 = 乙 / a word list of your own')
    .option('--format <format>', FORMATS.join(' | '), 'text')
    .option('--fix', '在副本中改正能自动改正的问题 / put right what can be, in copies', false)
    .option(
      '-o, --output <path>',
      '写入文件；与 --fix 同用时为副本的位置 / write to a file; with --fix, the copies',
    )
    .option('--overwrite', '允许覆盖已有的输出文件 / replace an existing output file', false)
    .action(async (files: string[], options: ProofreadOptions) => {
      end(await run(files, options));
    });
}

async function run(paths: readonly string[], options: ProofreadOptions): Promise<ExitCode> {
  const language = parseLanguage(options.lang);
  const format = parseFormat(options.format, FORMATS);
  const { fix, output, overwrite } = options;
  if (fix && output === undefined) throw new UserError('output-needed');
  const places = fix && output !== undefined ? await copyPlaces(paths, output) : new Map<string, string>();
  const targets = fix ? [...places.values()] : output === undefined ? [] : [output];
  for (const target of targets) await checkOutput(target, { inputs: paths, overwrite });
  const given = await knowledge(paths, options, language);
  const files: ProofreadFile[] = [];
  for (const path of paths) {
    files.push(
      await proofreadFile(path, given, { language, overwrite, inputs: paths, copy: places.get(path) }),
    );
  }
  const listing = !fix && output !== undefined ? output : null;
  const paint =
    listing === null ? paintFor(process.stdout, process.env) : (_severity: string, text: string) => text;
  const result = format === 'json' ? proofreadJson(files, language) : proofreadText(files, language, paint);
  if (listing === null) process.stdout.write(result);
  else {
    await writeOutput(listing, result, { inputs: paths, overwrite });
    process.stderr.write(`${say(language, 'written', { path: listing })}\n`);
  }
  return countBySeverity(files).error > 0 ? EXIT.issues : EXIT.clean;
}

async function knowledge(
  paths: readonly string[],
  options: ProofreadOptions,
  language: Language,
): Promise<ProofOptions> {
  const kind = options.kind === undefined ? {} : { kind: parseKind(options.kind) };
  const words = options.words === undefined ? NO_WORDS : await readWords(options.words);
  if (options.ledger === undefined) {
    const configFile = options.config ?? (await findConfig(paths));
    const { config } = await readUnitConfig(configFile, options, language);
    const titles = titlesOf({ settings: config.settings, asOf: dayOf(options) });
    return {
      ...kind,
      words,
      titles,
      figures: null,
      settings: config.rules,
      profile: unitLayout(config.layout),
    };
  }
  const { batch, config } = await openSession(options.ledger, options);
  tellSkipped(skippedFiles(batch, language), language);
  const figures = evaluateFigures(FIGURES, tablesOf(batch.files), batch.environment);
  const titles = titlesOf(batch.environment);
  return { ...kind, words, titles, figures, settings: config.rules, profile: unitLayout(config.layout) };
}

function parseKind(value: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((each) => each === value);
  if (kind === undefined) throw new UserError('kind-unknown', { value, choices: DOCUMENT_KINDS.join('、') });
  return kind;
}

async function readWords(path: string): Promise<ReturnType<typeof parseWordsFile>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('document-unreadable', { path, reason: reasonOf(cause) }, { cause });
  });
  return parseWordsFile(text.replace(/^\ufeff/u, ''), path);
}

interface FileRun {
  readonly language: Language;
  readonly overwrite: boolean;
  readonly inputs: readonly string[];
  readonly copy: string | undefined;
}

/** One file; what cannot be opened, or bears a secrecy mark, is told and the others go on. */
async function proofreadFile(path: string, options: ProofOptions, fileRun: FileRun): Promise<ProofreadFile> {
  try {
    return await judge(await loadDocument(path), options, fileRun);
  } catch (error) {
    if (!(error instanceof UserError) || !error.code.startsWith('document-')) throw error;
    const status = error.code === 'document-secret' ? 'refused' : 'unreadable';
    const reason = sayError(fileRun.language, error);
    return { path, status, kind: '', title: '', applied: 0, issues: [], reason };
  }
}

async function judge(
  document: LoadedDocument,
  given: ProofOptions,
  fileRun: FileRun,
): Promise<ProofreadFile> {
  const { path, lines } = document;
  const options = document.kind === 'docx' ? { ...given, layout: readDocxLayout(document.parts) } : given;
  const { kind, title } = proofDocument(lines, options);
  const read = { path, status: 'read' as const, kind, title: title?.text ?? '' };
  if (fileRun.copy === undefined) return { ...read, applied: 0, issues: proofread(lines, options) };
  const { result, applied, issues } = fixedCopy(document, options);
  await writeOutput(fileRun.copy, result, fileRun);
  process.stderr.write(`${say(fileRun.language, 'proofread-fixed', { path: fileRun.copy, applied })}\n`);
  return { ...read, applied, issues };
}
