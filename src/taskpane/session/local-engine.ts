import type { Suppression } from '../../core/suppressions';
import type { Workbook } from '../../core/workbook';
import { judgeSteps } from '../../engine/judge-steps';
import type { Knowledge } from '../../engine/knowledge';
import { refusal } from '../../engine/unopened';
import type { SheetBinding } from '../../ledger/binding-file';
import { bindAs } from './bind-as';
import type { BriefingFormat, BriefingRequest } from './briefing-engine';
import type { BriefingWriter, TemplateLibrary } from './briefing-writer';
import { type Checked, checkedOutcome } from './checked';
import type { CheckOutcome, CheckRequest, LedgerChoice, PaneEngine, TouchedRows } from './engine';
import { paneIssues } from './pane-issues';
import type { PolicyReader } from './policy-reader';
import { PreviousTables } from './previous-tables';
import { recogniseAsKept } from './recognise-as-kept';
import { heldConfig, keptEnvironment } from './settings-kept';
import { withTouchedRows } from './touched-rows';

/** How long a slice of work may take before others get their turn, in milliseconds. */
const SLICE = 30;

/** The checking in this very thread: in slices, so that neither a pane nor a worker's post box waits for the whole. */
export class LocalEngine implements PaneEngine {
  private checked: Checked | null = null;
  private turn = 0;
  private readonly previous = new PreviousTables(
    (workbook, kept) => recogniseAsKept(workbook, kept, this.knowledge).tables,
  );

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

  async touch(change: TouchedRows): Promise<CheckOutcome | null> {
    if (!this.checked) return null;
    // A judgement under way does not know these rows yet.
    this.turn += 1;
    const checked = withTouchedRows(this.checked, change, this.knowledge);
    if (!checked) return null;
    this.checked = checked;
    return checkedOutcome(checked, this.knowledge);
  }

  async takePrevious(workbook: Workbook | null): Promise<void> {
    this.previous.take(workbook);
  }

  async ignore(ignored: readonly Suppression[]): Promise<CheckOutcome | null> {
    if (!this.checked) return null;
    this.checked = { ...this.checked, request: { ...this.checked.request, ignored } };
    return checkedOutcome(this.checked, this.knowledge);
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
    const recognition = recogniseAsKept(workbook, request.bindings, this.knowledge);
    const { tables } = recognition;
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
      previous,
      options,
      issues: step.value,
      ...recognition,
    };
    return checkedOutcome(this.checked, this.knowledge);
  }
}

async function bundledTemplates(): Promise<TemplateLibrary> {
  const { TEMPLATES } = await import(/* webpackChunkName: "briefing" */ './briefing-templates');
  return TEMPLATES;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
