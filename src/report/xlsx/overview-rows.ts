import { DEFINITIONS } from '../../ledger/definitions';
import type { Figure } from '../figures/figure';

/** One ledger: its title, its rows, and how far they have come; a ledger without a status leaves the rest empty. */
export type OverviewRow = readonly (string | number | null)[];

const COLUMNS = ['total', 'done', 'partly', 'doing', 'not-started', 'done-share', 'overdue'] as const;

/** Whether the overview has a column for the figure, also when it is 0. */
export function isOverviewFigure(id: string): boolean {
  return COLUMNS.some((name) => id.endsWith(`.${name}`));
}

/** A row for each ledger that was given, in the order of the catalogue; the roster is no ledger to be worked off. */
export function overviewRows(figures: readonly Figure[]): readonly OverviewRow[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return DEFINITIONS.filter(({ id }) => id !== 'roster').flatMap(({ id, part, title }) => {
    const prefix = part === undefined ? id : `${id}.${part}`;
    if (!byId.has(`${prefix}.total`)) return [];
    const values = COLUMNS.map((name) => {
      const value = byId.get(`${prefix}.${name}`)?.value;
      return typeof value === 'number' ? value : null;
    });
    return [[title, ...values]];
  });
}
