import { UserError } from '../../core/errors';
import { SEVERITIES } from '../../core/issue';
import type { FileStatus, ValidatedFile } from '../../core/validation';
import { formatContext } from '../../engine/format-context';
import { type JudgedInput, judge } from '../../engine/judge';
import type { Knowledge } from '../../engine/knowledge';
import { refusal, unreadable } from '../../engine/unopened';
import { issueSheetOf, marksOf } from '../../formatters/marks';
import { countIssues } from '../../formatters/round/round';
import { recogniseWorkbook } from '../../ledger/recognise';
import { groupUnits, type UnitGroup } from '../../submissions/group-units';
import { annotateWorkbook } from '../../workbook/file/annotate/annotate-workbook';
import type { ConvertOld } from './convert-old';
import type { RuleText } from './engine';
import { paneIssues } from './pane-issues';
import { type HeldConfig, heldConfig, keptEnvironment } from './settings-kept';
import type {
  CheckedRound,
  MarkedCopy,
  RoundFile,
  RoundRequest,
  RoundUnit,
  SubmissionsEngine,
} from './submissions-engine';
import { openSubmission, type SubmittedFile } from './submissions-file';

interface Round extends HeldConfig {
  readonly request: RoundRequest;
  readonly files: JudgedInput[];
  /** What was handed over, for marking. */
  readonly bytes: Map<string, Uint8Array>;
  judged: ReadonlyMap<string, ValidatedFile>;
}

/** The ending of a file that was converted to be read. */
const OLD = /\.xls$/i;

/** A round of submitted files in this thread. */
export class SubmissionFiles implements SubmissionsEngine {
  private round: Round | null = null;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly convert: ConvertOld,
  ) {}

  async beginRound(request: RoundRequest): Promise<void> {
    const held = heldConfig(request.options, this.knowledge, request.language);
    this.round = { ...held, request, files: [], bytes: new Map(), judged: new Map() };
  }

  async addFile(file: SubmittedFile): Promise<FileStatus> {
    const { config, files, bytes } = this.open();
    const opened = await openSubmission(file, config, this.convert);
    files.push(opened);
    if (opened.bytes) bytes.set(file.path, opened.bytes);
    return opened.status;
  }

  async judgeRound(): Promise<CheckedRound> {
    const round = this.open();
    const { request, config, held, files } = round;
    const environment = keptEnvironment(request.asOf, config, this.tables(round), request.roster);
    const { validation } = judge(
      { files, previousFiles: [], environment },
      { rules: config.knowledge.rules, settings: config.rules },
      [],
    );
    round.judged = new Map(validation.files.map((file) => [file.path, file]));
    const { units, missing } = groupUnits(validation.files, environment.roster);
    const ruleTexts: Record<string, RuleText> = {};
    return {
      units: units.map((unit) => roundUnit(unit, round, ruleTexts)).sort(byGravity),
      missing,
      rows: validation.files
        .flatMap(({ tables }) => tables)
        .reduce((sum, table) => sum + table.rows.length, 0),
      ruleTexts,
      optionsHeld: held,
    };
  }

  async markedCopy(path: string): Promise<MarkedCopy> {
    const { request, config, bytes, judged } = this.open();
    const context = formatContext(request.language, config.knowledge, '');
    const file = judged.get(path);
    const original = bytes.get(path);
    if (!file || !original) return { status: 'fault', reason: '' };
    const marking = {
      marks: marksOf(file.issues, context),
      issues: issueSheetOf(file.issues, request.asOf, context),
    };
    try {
      const { bytes: marked } = annotateWorkbook(original, marking, { path, limits: config.limits });
      return { status: 'marked', name: newName(path), bytes: marked, converted: OLD.test(path) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const issue = unreadable(path, error.code, error.details);
      return { status: 'fault', reason: context.describe(issue).message };
    }
  }

  private open(): Round {
    if (!this.round) throw new Error('no round was begun');
    return this.round;
  }

  /** Tables that may hold the roster: of the files, and of the workbook beside the pane. */
  private tables({ request, files, config }: Round) {
    const sent = files.flatMap((file) => (file.status === 'read' ? file.tables : []));
    const { workbook } = request;
    const bare = { asOf: '', period: null, roster: null, settings: config.settings };
    if (sent.some(({ ledger }) => ledger === 'roster') || !workbook || refusal(workbook, bare)) return sent;
    return recogniseWorkbook(workbook, { definitions: config.knowledge.definitions });
  }
}

function roundUnit(
  { name, named, files }: UnitGroup,
  { request, config }: Round,
  ruleTexts: Record<string, RuleText>,
): RoundUnit {
  const { ledgerTitle } = formatContext(request.language, config.knowledge, '');
  return {
    name,
    named,
    counts: countIssues(files.flatMap(({ issues }) => issues)),
    files: files.map(({ path, status, tables, issues }): RoundFile => {
      const worded = paneIssues(issues, config.knowledge, request.language);
      Object.assign(ruleTexts, worded.ruleTexts);
      return {
        path,
        status,
        ledgers: [...new Set(tables.map(({ ledger, part }) => ledgerTitle(ledger, part)))],
        rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
        issues: worded.issues,
      };
    }),
  };
}

/** The copy of an .xls file is an .xlsx file. */
function newName(path: string): string {
  return path.replace(/^.*\//, '').replace(OLD, '.xlsx');
}

/** Units with more errors first, then more warnings, then more hints. */
function byGravity(a: RoundUnit, b: RoundUnit): number {
  for (const severity of SEVERITIES) {
    const difference = b.counts[severity] - a.counts[severity];
    if (difference !== 0) return difference;
  }
  return 0;
}
