import { UserError } from '../../core/errors';
import type { Issue } from '../../core/issue';
import type { LintOptions } from '../../core/linter';
import { applySuppressions, type Suppression } from '../../core/suppressions';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import { isOfOneRow, judgeRows } from '../../engine/judge-rows';
import { inOrder, judgeSteps } from '../../engine/judge-steps';
import type { Knowledge } from '../../engine/knowledge';
import { refusal } from '../../engine/unopened';
import { parseBindingFile, type SheetBinding } from '../../ledger/binding-file';
import type { LedgerEnvironment } from '../../ledger/environment';
import { recogniseWorkbook } from '../../ledger/recognise';
import { bindAs } from './bind-as';
import type { BriefingFormat, BriefingRequest } from './briefing-engine';
import type { BriefingWriter, TemplateLibrary } from './briefing-writer';
import { checkedTable } from './checked-table';
import type {
  CheckedWorkbook,
  CheckOutcome,
  CheckRequest,
  LedgerChoice,
  PaneEngine,
  TouchedRows,
} from './engine';
import { paneIssues } from './pane-issues';
import type { PolicyReader } from './policy-reader';
import { PreviousTables } from './previous-tables';
import { replaceRows } from './replace-rows';
import { type HeldConfig, heldConfig, keptEnvironment } from './settings-kept';

/** What the engine keeps from one check to the next. */
interface Checked {
  readonly request: CheckRequest;
  readonly bindings: readonly SheetBinding[];
  readonly bindingsHeld: boolean;
  readonly config: HeldConfig;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly previous: readonly Table[];
  readonly options: LintOptions<LedgerEnvironment>;
  /** In reading order, the ignored ones among them. */
  readonly issues: readonly Issue[];
}

/** How long a slice of work may take before others get their turn, in milliseconds. */
const SLICE = 30;

/** The checking in this very thread: in slices, so that neither a pane nor a worker's post box waits for the whole. */
export class LocalEngine implements PaneEngine {
  private checked: Checked | null = null;
  private turn = 0;
  private readonly previous = new PreviousTables((workbook, kept) => this.recognise(workbook, kept).tables);

  private writer: Promise<BriefingWriter> | null = null;
  private reader: Promise<PolicyReader> | null = null;

  /** @param loadTemplates where documents come from: those bundled with the pane unless said otherwise */
  constructor(
    private readonly knowledge: Knowledge,
    private readonly loadTemplates: () => Promise<TemplateLibrary> = bundledTemplates,
  ) {}

  async check(request: CheckRequest, onProgress: (share: number) => void): Promise<CheckOutcome | null> {
    this.checked = null;
    return this.judge(request, request.workbook, onProgress);
  }

  async recheck(onProgress: (share: number) => void): Promise<CheckOutcome | null> {
    const { checked } = this;
    return checked && this.judge(checked.request, checked.workbook, onProgress);
  }

  async touch({ rows, ...span }: TouchedRows): Promise<CheckOutcome | null> {
    const { checked } = this;
    if (!checked) return null;
    // A judgement under way does not know these rows yet.
    this.turn += 1;
    const workbook = replaceRows(checked.workbook, span, rows);
    const alone = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === span.sheet) };
    const fresh = recogniseWorkbook(alone, {
      definitions: this.knowledge.definitions,
      binding: checked.bindings,
    });
    const tables = workbook.sheets.flatMap(({ name }) =>
      name === span.sheet ? fresh : checked.tables.filter(({ sheet }) => sheet === name),
    );
    if (shapes(tables) !== shapes(checked.tables)) return null;
    const rest = checked.issues.filter(
      (issue) =>
        !isOfOneRow(issue) ||
        issue.at.sheet !== span.sheet ||
        issue.at.row === null ||
        issue.at.row < span.top ||
        issue.at.row > span.bottom,
    );
    const issues = inOrder([...rest, ...judgeRows(fresh, span, checked.options)], workbook);
    this.checked = { ...checked, workbook, tables, issues };
    return this.outcome(this.checked);
  }

  async takePrevious(workbook: Workbook | null): Promise<void> {
    this.previous.take(workbook);
  }

  async ignore(ignored: readonly Suppression[]): Promise<CheckOutcome | null> {
    if (!this.checked) return null;
    this.checked = { ...this.checked, request: { ...this.checked.request, ignored } };
    return this.outcome(this.checked);
  }

  async choices(language: CheckRequest['language']): Promise<readonly LedgerChoice[]> {
    const key = language === 'en' ? 'titleEn' : 'title';
    return this.knowledge.definitions.map((definition) => ({
      ledger: definition.id,
      part: definition.part ?? null,
      name: definition[key],
      fields: definition.fields.map((field) => ({ name: field.name, title: field[key] })),
    }));
  }

  async bindAs(
    sheet: string,
    headerRows: readonly [first: number, last: number],
    ledger: string,
    part: string | null,
  ): Promise<SheetBinding | null> {
    if (!this.checked) return null;
    return bindAs(this.checked.workbook, { sheet, headerRows, ledger, part }, this.knowledge.definitions);
  }

  async fills() {
    const { checked } = this;
    if (!checked) return null;
    const { proposedFills } = await import(/* webpackChunkName: "fill" */ './filling-proposals');
    const known = { ...checked.options.environment, previous: checked.previous };
    return proposedFills(checked.tables, known, checked.request.language);
  }

  async people() {
    const { checked } = this;
    if (!checked) return null;
    const { peopleToReplace } = await import(/* webpackChunkName: "fill" */ './replacing-people');
    return peopleToReplace(checked.tables, checked.options.environment.roster);
  }

  async replacement(from: string, to: string) {
    const { checked } = this;
    if (!checked) return null;
    const { replacementOf } = await import(/* webpackChunkName: "fill" */ './replacing-people');
    const { roster } = checked.options.environment;
    return replacementOf(checked.tables, roster, { from, to }, checked.request.language);
  }

  async templates() {
    return (await this.briefings()).templates();
  }

  async brief(request: BriefingRequest) {
    const { checked } = this;
    if (!checked) return null;
    const writer = await this.briefings();
    const known = { ...checked.options.environment, previous: checked.previous };
    return writer.write(checked.tables, known, request, checked.request.language);
  }

  async briefingFile(format: BriefingFormat) {
    return (await this.briefings()).file(format);
  }

  async briefingRows() {
    return (await this.briefings()).rows();
  }

  async readPolicy(bytes: Uint8Array, name: string, language: CheckRequest['language']) {
    return (await this.policies()).read(bytes, name, language);
  }

  async planTasks(ids: readonly string[]) {
    const { checked } = this;
    return checked && (await this.policies()).plan(ids, checked.workbook, checked.tables);
  }

  /** What reads policy documents is loaded when the first is opened. */
  private policies(): Promise<PolicyReader> {
    this.reader ??= import(/* webpackChunkName: "policy" */ './policy-reader').then(
      ({ PolicyReader: Reader }) => new Reader(),
    );
    return this.reader;
  }

  /** What writes documents is loaded when the first is asked for. */
  private briefings(): Promise<BriefingWriter> {
    this.writer ??= Promise.all([
      import(/* webpackChunkName: "briefing" */ './briefing-writer'),
      this.loadTemplates(),
    ]).then(([{ BriefingWriter: Writer }, library]) => new Writer(library));
    return this.writer;
  }

  private async judge(
    request: CheckRequest,
    workbook: Workbook,
    onProgress: (share: number) => void,
  ): Promise<CheckOutcome | null> {
    this.turn += 1;
    const { turn } = this;
    const held = heldConfig(request.options, this.knowledge, request.language);
    const { config } = held;
    const refused = refusal(workbook, keptEnvironment(request.asOf, config, [], undefined));
    if (refused) {
      const [{ message } = { message: '' }] = paneIssues([refused], this.knowledge, request.language).issues;
      return { status: 'refused', message };
    }
    const { tables, ...recognition } = this.recognise(workbook, request.bindings);
    const environment = keptEnvironment(request.asOf, config, tables, request.roster);
    const options = { rules: config.knowledge.rules, settings: config.rules, environment };
    const previous = this.previous.tables(request.bindings);
    const steps = judgeSteps({ workbook, tables, previous }, options);
    let sliceEnd = performance.now() + SLICE;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (performance.now() < sliceEnd) continue;
      onProgress(step.value);
      await pause();
      if (turn !== this.turn) return null;
      sliceEnd = performance.now() + SLICE;
    }
    this.checked = {
      request,
      config: held,
      workbook,
      tables,
      previous,
      options,
      issues: step.value,
      ...recognition,
    };
    return this.outcome(this.checked);
  }

  /** Bindings come from the workbook, where anybody may have changed them: unusable ones must not stop the check. */
  private recognise(
    workbook: Workbook,
    kept: unknown,
  ): { tables: Table[]; bindings: readonly SheetBinding[]; bindingsHeld: boolean } {
    const { definitions } = this.knowledge;
    try {
      const bindings = kept === undefined ? [] : parseBindingFile(kept);
      return {
        tables: recogniseWorkbook(workbook, { definitions, binding: bindings }),
        bindings,
        bindingsHeld: true,
      };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { tables: recogniseWorkbook(workbook, { definitions }), bindings: [], bindingsHeld: false };
    }
  }

  private outcome({
    request,
    config,
    workbook,
    tables,
    issues,
    bindings,
    bindingsHeld,
  }: Checked): CheckedWorkbook {
    const { kept, suppressed } = applySuppressions(issues, request.ignored, request.asOf);
    const { knowledge } = config.config;
    const open = paneIssues(kept, knowledge, request.language);
    const ignored = paneIssues(suppressed, knowledge, request.language);
    const key = request.language === 'en' ? 'titleEn' : 'title';
    const nameOf = ({ ledger, part }: Table): string =>
      this.knowledge.definitions.find((each) => each.id === ledger && each.part === part)?.[key] ?? ledger;
    return {
      status: 'checked',
      tables: tables.map((table) =>
        checkedTable(
          table,
          nameOf(table),
          bindings.some(({ sheet }) => sheet === table.sheet),
        ),
      ),
      plainSheets: workbook.sheets
        .filter(({ state, rows }) => state === 'visible' && rows.some(({ cells }) => cells.size > 0))
        .map(({ name }) => name)
        .filter((name) => !tables.some(({ sheet }) => sheet === name)),
      rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
      issues: open.issues,
      ignored: ignored.issues,
      ruleTexts: { ...ignored.ruleTexts, ...open.ruleTexts },
      bindingsHeld,
      optionsHeld: config.held,
    };
  }
}

/** What a table is told apart by when single rows change: ledger, header and number of data rows. */
function shapes(tables: readonly Table[]): string {
  return JSON.stringify(
    tables.map(({ sheet, ledger, part, headerRange, bindings, rows }) => [
      sheet,
      ledger,
      part,
      headerRange,
      bindings.map(({ column, field }) => [column, field.name]),
      rows.length,
    ]),
  );
}

async function bundledTemplates(): Promise<TemplateLibrary> {
  const { TEMPLATES } = await import(/* webpackChunkName: "briefing" */ './briefing-templates');
  return TEMPLATES;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
