import { UserError } from '../core/errors';
import type { Figures } from './figures/evaluate-figures';
import type { Figure } from './figures/figure';

/** What was left open in a briefing, in the order of the text. */
export interface BriefingLog {
  /** Claims that no row supports. */
  readonly unsupported: string[];
  /** Figures that could not be worked out, and why; only a draft has any. */
  readonly failed: string[];
  /** Ids of the figures the text used, each once. */
  readonly used: Set<string>;
}

/** Gives figures to helpers, and keeps account of them. */
export interface FigureSource {
  /**
   * The figure of an id, which then counts as used.
   * @throws {UserError} `figure-unknown`; `figure-columns-missing` where its ledger lacks a column and no draft is asked for
   */
  take(id: unknown): Figure;
  /** The same for a figure that is only asked about, not printed. @throws {UserError} as `take` */
  look(id: unknown): Figure;
  /** Whether the figure can be relied on: its ledger was given, no column is missing, and rows (or a fixed wording) bear it. */
  bears(figure: Figure): boolean;
}

/** @param draft whether a figure that lacks a column is let pass, and noted */
export function figureSource(figures: Figures, log: BriefingLog, draft: boolean): FigureSource {
  const look = (id: unknown): Figure => {
    const figure = typeof id === 'string' ? figures.get(id) : undefined;
    if (!figure) throw new UserError('figure-unknown', { name: String(id) });
    if (figure.missing !== undefined && !draft) {
      const places = figure.missing.map(({ path, sheet }) => `${path}（${sheet}）`);
      throw new UserError('figure-columns-missing', {
        figure: figure.query,
        columns: missingColumns(figure),
        places: [...new Set(places)].join('、'),
      });
    }
    return figure;
  };
  return {
    look,
    take(id) {
      const figure = look(id);
      log.used.add(figure.id);
      return figure;
    },
    bears: ({ supported, missing, rows, fixed }) =>
      supported && missing === undefined && (rows.length > 0 || fixed === true),
  };
}

/** The titles of the columns that a figure misses, each once. */
export function missingColumns({ missing = [] }: Figure): string {
  return [...new Set(missing.map(({ column }) => `“${column}”`))].join('、');
}
