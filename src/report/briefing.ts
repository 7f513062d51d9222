import { UserError } from '../core/errors';
import type { Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { briefingHelpers } from './briefing-helpers';
import { shownChart } from './chart-helper';
import type { Chart } from './charts/chart';
import { CHARTS } from './charts/chart-definitions';
import { type DocumentFacts, documentFacts } from './document-facts';
import type { BriefingLog } from './figure-source';
import { FIGURES } from './figures';
import { evaluateFigures, type Figures } from './figures/evaluate-figures';
import type { Figure } from './figures/figure';
import { obligationFigures } from './obligations/obligation-figures';
import { obligationStandings } from './obligations/obligation-standing';
import { periodFacts } from './period-facts';
import { PROFILES, type Profile } from './redaction/profile';
import { createRedactor, type Redactor } from './redaction/redactor';
import { compileTemplate } from './template/compile-template';

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
  /** 发文字号, 签发人, 抄送 and the like, as far as they were given. */
  readonly document?: Partial<DocumentFacts>;
}

/** How a briefing is made. */
export interface BriefingOptions {
  /** Tables of the period before, for comparison. */
  readonly previous?: readonly Table[];
  /** Whether the document is made although figures cannot be worked out. */
  readonly draft?: boolean;
  readonly profile?: Profile;
}

/** A rendered briefing: semantic HTML, the figures it used, and what it leaves open. */
export interface Briefing {
  readonly html: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Every figure that its ledgers bear out, used in the text or not. */
  readonly catalogue: readonly Figure[];
  readonly unsupported: readonly string[];
  /** Figures that a draft could not work out. */
  readonly failed: readonly string[];
  /** Every chart that has something to show, used in the text or not. */
  readonly charts: readonly Chart[];
  readonly redactor: Redactor;
}

/**
 * Renders a briefing from recognised tables.
 * @throws {UserError} `report-empty` without any ledger, `figure-columns-missing` where a ledger lacks a column and no
 *   draft is asked for, and the template's own faults with line and column
 */
export function renderBriefing(
  template: BriefingTemplate,
  tables: readonly Table[],
  environment: LedgerEnvironment,
  facts: BriefingFacts,
  options: BriefingOptions = {},
): Briefing {
  if (!tables.some((table) => table.ledger !== 'roster')) throw new UserError('report-empty');
  const { previous = [], draft = false, profile } = options;
  const obligations = obligationStandings(tables, environment);
  const figures: Figures = new Map([
    ...evaluateFigures(FIGURES, tables, environment, previous),
    ...obligationFigures(obligations).map((figure) => [figure.id, figure] as const),
  ]);
  const redactor = createRedactor(profile ?? 'internal', [...tables, ...previous], environment.roster);
  const log: BriefingLog = { unsupported: [], failed: [], used: new Set() };
  const period = periodFacts(environment);
  const render = compileTemplate(template.source, {
    name: template.name,
    partials: template.partials,
    helpers: briefingHelpers({
      figures,
      tables: [...tables, ...previous],
      log,
      redactor,
      obligations,
      year: period.year,
      draft,
    }),
  });
  const html = redactor.html(
    render({ ...briefingFields(facts, profile), ...period, hasPrevious: previous.length > 0 }),
  );
  const used = [...log.used].flatMap((id) => figures.get(id) ?? []);
  return {
    html,
    title: titleOf(html),
    figures: used.map((figure) => shownFigure(figure, redactor)),
    catalogue: [...figures.values()]
      .filter(({ supported, missing }) => supported && missing === undefined)
      .map((figure) => shownFigure(figure, redactor)),
    charts: CHARTS.flatMap((each) => shownChart(each, figures, redactor.text) ?? []),
    unsupported: log.unsupported,
    failed: log.failed,
    redactor,
  };
}

/** The fields a template finds at its root, a profile's marks where the clerk set none. */
function briefingFields(
  { unit, to, date, document = {} }: BriefingFacts,
  profile: Profile | undefined,
): Readonly<Record<string, string>> {
  const facts = documentFacts(document);
  if (profile === undefined) return { unit, to, date, mark: '', ...facts };
  const { mark, note } = PROFILES[profile];
  return { unit, to, date, mark, ...facts, note: facts.note || note };
}

/** A figure as it may leave: its words redacted, its rows only where they may be shown. */
function shownFigure(figure: Figure, redactor: Redactor): Figure {
  const { value, groups } = figure;
  const rowsShown = redactor.showsRows(figure.id.slice(0, figure.id.indexOf('.')));
  return {
    ...figure,
    value: typeof value === 'object' ? value.map(redactor.text) : value,
    rows: rowsShown ? figure.rows : [],
    ...(groups && {
      groups: groups.map((group) => ({
        ...group,
        label: redactor.text(group.label),
        rows: rowsShown ? group.rows : [],
      })),
    }),
  };
}

/** The text of the first heading, which is the document's title. */
function titleOf(html: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading.replace(/<[^>]*>/g, '').trim();
}
