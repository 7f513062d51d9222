import type { Table } from '../../core/table';
import { DEFINITIONS } from '../../ledger/definitions';
import type { LedgerEnvironment } from '../../ledger/environment';
import { judgedSpans } from '../../ledger/judged-spans';
import type { Obligation } from '../../ledger/obligation';
import {
  type ObligationProgress,
  type ObligationState,
  obligationProgress,
  type SlotProgress,
} from '../../ledger/obligation-progress';
import type { RowRef } from '../figures/figure';

/** How an obligation stands as a whole: as its worst period does; not yet due; or nobody can tell without its ledger. */
export type Standing = ObligationState | 'not-begun' | 'unknown';

/** An obligation with what the ledgers tell of it. */
export interface ObligationStanding {
  readonly obligation: Obligation;
  /** Id of the figure that counts what was done: `inspections.obligation-2`. */
  readonly figure: string;
  /** Title of the ledger that holds the evidence. */
  readonly ledger: string;
  readonly standing: Standing;
  /** How often it was done in the periods judged. */
  readonly done: number;
  /** The rows that count, each once. */
  readonly rows: readonly RowRef[];
  /** One for each owner where each unit owes it by itself. */
  readonly progress: readonly ObligationProgress[];
}

const WORST_FIRST: readonly ObligationState[] = ['missed', 'at-risk', 'exceeded', 'due', 'done'];

/** Every obligation that the unit has accepted, in the config's order, judged as rule O-01 judges it. */
export function obligationStandings(
  tables: readonly Table[],
  environment: LedgerEnvironment,
): readonly ObligationStanding[] {
  return environment.settings.obligations.map((obligation, index) => {
    const own = tables.filter(({ ledger }) => ledger === obligation.ledger);
    const progress = obligationProgress([obligation], own, environment, judgedSpans(own));
    const slots = progress.flatMap((each) => each.slots);
    return {
      obligation,
      figure: `${obligation.ledger}.obligation-${index + 1}`,
      ledger: DEFINITIONS.find(({ id }) => id === obligation.ledger)?.title ?? own[0]?.title ?? '',
      standing: own.length === 0 ? 'unknown' : worstOf(slots),
      done: slots.reduce((sum, { count }) => sum + count, 0),
      rows: rowsOf(slots),
      progress,
    };
  });
}

function worstOf(slots: readonly SlotProgress[]): Standing {
  return WORST_FIRST.find((state) => slots.some((slot) => slot.state === state)) ?? 'not-begun';
}

function rowsOf(slots: readonly SlotProgress[]): RowRef[] {
  const rows = new Map<string, RowRef>();
  for (const { path, at } of slots.flatMap(({ evidence }) => evidence)) {
    const { sheet, row } = at;
    if (row !== null) rows.set(`${path}\n${sheet}\n${row}`, { path, sheet, row });
  }
  return [...rows.values()];
}
