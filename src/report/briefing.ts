import { UserError } from '../core/errors';
import type { Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { type ClaimLog, figureHelpers } from './figure-helpers';
import { FIGURES } from './figures';
import { evaluateFigures } from './figures/evaluate-figures';
import type { Figure } from './figures/figure';
import { compileTemplate } from './template/compile-template';
import { DOCUMENT_HELPERS } from './template/helpers';

/** A template's text with the partials it may take in. */
export interface BriefingTemplate {
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
}

/** What a briefing says of itself. Nothing is invented: what is not known is left out of the text. */
export interface BriefingFacts {
  readonly unit: string;
  /** Whom it is sent to; empty for none. */
  readonly to: string;
  /** ISO day under the signature. */
  readonly date: string;
}

/** A rendered briefing: semantic HTML, the figures it used, and the claims nothing supports. */
export interface Briefing {
  readonly html: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly unsupported: readonly string[];
}

/**
 * Renders a briefing from recognised tables.
 * @throws {UserError} `report-empty` without any ledger, and the template's own faults with line and column
 */
export function renderBriefing(
  template: BriefingTemplate,
  tables: readonly Table[],
  environment: LedgerEnvironment,
  facts: BriefingFacts,
): Briefing {
  if (!tables.some((table) => table.ledger !== 'roster')) throw new UserError('report-empty');
  const figures = evaluateFigures(FIGURES, tables, environment);
  const log: ClaimLog = { unsupported: [], used: new Set() };
  const render = compileTemplate(template.source, {
    name: template.name,
    partials: template.partials,
    helpers: { ...DOCUMENT_HELPERS, ...figureHelpers(figures, log) },
  });
  const year = environment.period?.year ?? Number(environment.asOf.slice(0, 4));
  const html = render({
    ...facts,
    year,
    asOf: environment.asOf,
    period: environment.period?.name ?? String(year),
  });
  const used = [...log.used].flatMap((id) => figures.get(id) ?? []);
  return { html, title: titleOf(html), figures: used, unsupported: log.unsupported };
}

/** The text of the first heading, which is the document's title. */
function titleOf(html: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading.replace(/<[^>]*>/g, '').trim();
}
