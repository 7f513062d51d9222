import type { Workbook } from '../../core/workbook';
import { createStore, type Store } from '../state/store';
import { applyFixes } from './apply-fixes';
import type { Checking } from './checking';
import type { PlannedTable } from './policy-engine';
import {
  acceptedObligations,
  allDuties,
  INITIAL_POLICY,
  isSameDuty,
  type KeptObligation,
  type PolicyAction,
  type PolicyState,
  plannedFixes,
  plannedRows,
  reducePolicy,
} from './policy-state';

/** A file that the user chose, as browsers give it. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Policy documents: what they demand, accepted as obligations of the workbook, and their tasks put into its ledgers. */
export class PolicyDesk {
  readonly store: Store<PolicyState, PolicyAction> = createStore(reducePolicy, INITIAL_POLICY);
  /** The workbook that the plan was made for. */
  private basis: Workbook | null = null;

  constructor(private readonly checking: Checking) {}

  /** Reads a document in place of the one before. The file is only read. */
  async open(file: ChosenFile): Promise<void> {
    const { checking, store } = this;
    await this.working(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await checking.engine.readPolicy(bytes, file.name, checking.host.language);
      if (read.status === 'fault') store.dispatch({ type: 'unread', fault: read.reason });
      else store.dispatch({ type: 'read', document: read, kept: this.kept() });
    });
  }

  /** Keeps the ticked obligations of this document in the workbook, and those of others as they are; then checks. */
  async accept(): Promise<void> {
    const { checking, store } = this;
    await this.working(async () => {
      const state = store.get();
      const obligations = acceptedObligations(state);
      const here = allDuties(state);
      const others = this.kept().filter((kept) => !here.some(({ entry }) => isSameDuty(kept, entry)));
      await this.keep([...others, ...obligations]);
      checking.notice('success', 'policy-accepted', { count: obligations.length });
    });
  }

  /** Judges a clause no longer that was accepted before. */
  async drop(clause: string): Promise<void> {
    await this.working(async () => {
      await this.keep(this.kept().filter((kept) => kept.clause !== clause));
      this.checking.notice('success', 'policy-dropped');
    });
  }

  /** Works out what the ticked tasks come to in the workbook's own ledgers, for the user to look at. */
  async plan(): Promise<void> {
    const { checking, store } = this;
    await this.working(async () => {
      await checking.ensureChecked();
      if (checking.store.get().phase !== 'checked') return;
      this.basis = checking.workbook;
      const plan = await checking.engine.planTasks([...store.get().tasks]);
      if (plan && plan.length > 0) store.dispatch({ type: 'planned', plan });
      else checking.notice('warning', 'policy-no-ledger');
    });
  }

  /** Writes the plan in one step, which can be taken back. Rows that changed meanwhile are left alone. */
  async fill(): Promise<void> {
    const { checking, store, basis } = this;
    const plan = store.get().plan ?? [];
    if (!basis || !checking.workbook) {
      await this.plan();
      checking.notice('warning', 'rows-moved');
      return;
    }
    await this.working(async () => {
      const { filled, added } = await checking.host.inOneStep(async () => ({
        filled: await applyFixes(checking.host, basis, plannedFixes(plan)),
        added: await this.addRows(plan),
      }));
      store.dispatch({ type: 'planned', plan: null });
      // New rows lie outside the ledger as it was: all of it is looked at again.
      await checking.check();
      const refused = filled.refused + added.refused;
      const data = { count: filled.fixed + added.count, refused };
      if (refused > 0) checking.notice('warning', 'policy-filled-some', data, data.count > 0);
      else checking.notice('success', 'policy-filled', data, true);
    });
  }

  private async working(step: () => Promise<void>): Promise<void> {
    this.store.dispatch({ type: 'working', busy: true });
    await this.checking.guarded(step);
    this.store.dispatch({ type: 'working', busy: false });
  }

  /** Adds the plan's new rows; a sheet that takes none has them all refused. */
  private async addRows(
    plan: readonly PlannedTable[],
  ): Promise<{ readonly count: number; readonly refused: number }> {
    let count = 0;
    let refused = 0;
    for (const { table, rows } of plannedRows(plan)) {
      const outcome = await this.checking.host.addRows(table, rows);
      count += outcome.rows.length;
      refused += rows.length - outcome.rows.length;
    }
    return { count, refused };
  }

  private async keep(obligations: readonly KeptObligation[]): Promise<void> {
    const { checking, store } = this;
    await checking.host.settings.write('options', { ...this.options(), obligations });
    store.dispatch({ type: 'kept', kept: obligations });
    await checking.check();
  }

  /** The obligations that the workbook keeps, whoever put them there. */
  private kept(): KeptObligation[] {
    const { obligations } = this.options();
    return Array.isArray(obligations) ? obligations.filter(isKept) : [];
  }

  private options(): Readonly<Record<string, unknown>> {
    const options = this.checking.host.settings.read('options');
    return typeof options === 'object' && options !== null && !Array.isArray(options) ? { ...options } : {};
  }
}

function isKept(entry: unknown): entry is KeptObligation {
  return typeof entry === 'object' && entry !== null && 'clause' in entry;
}
