import type { Table } from '../core/table';
import { assumedYear, type LedgerEnvironment } from '../ledger/environment';
import type { Briefing } from '../report/briefing';
import type { Figure } from '../report/figures/figure';
import { traceAppendix } from '../report/trace/trace-appendix';
import { type TraceEntry, traceEntries } from '../report/trace/trace-entries';
import { withTracePanels } from '../report/trace/trace-panels';
import { isOverviewFigure } from '../report/xlsx/overview-rows';
import { linkTo } from './link-to';
import { readPrintStyle } from './templates';

/** What `report` can be printed as. */
export const REPORT_FORMATS = ['docx', 'html', 'json', 'xlsx'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A briefing with what its printers need besides. */
export interface PrintRequest {
  readonly briefing: Briefing;
  readonly tables: readonly Table[];
  readonly environment: LedgerEnvironment;
  /** Whether an appendix names the rows of each figure. */
  readonly trace: boolean;
  /** Where the result goes, by which links to the sources are made. */
  readonly output: string;
}

/** The printers are loaded when they are needed; the comments keep the bundle in one file. */
export async function printReport(format: ReportFormat, request: PrintRequest): Promise<string | Uint8Array> {
  const { briefing } = request;
  const { title, figures } = briefing;
  switch (format) {
    case 'docx': {
      const { htmlToDocx } = await import(/* webpackMode: "eager" */ '../report/docx/html-to-docx');
      return htmlToDocx(htmlOf(request), { title });
    }
    case 'html': {
      const { htmlPage } = await import(/* webpackMode: "eager" */ '../report/html/page');
      const linked = withTracePanels(htmlOf(request), trace(figures, request));
      return htmlPage(linked, await readPrintStyle(), title);
    }
    case 'xlsx': {
      const { overviewWorkbook } = await import(
        /* webpackMode: "eager" */ '../report/xlsx/overview-workbook'
      );
      return overviewWorkbook(overviewOf(request));
    }
    case 'json':
      return json(request);
  }
}

/** A Word file that a template or a shell of the clerk's own made, with the appendix at its end where it is asked for. */
export async function withTrace(bytes: Uint8Array, request: PrintRequest): Promise<Uint8Array> {
  if (!request.trace) return bytes;
  const { appendBody } = await import(/* webpackMode: "eager" */ '../report/docx-template/append-body');
  return appendBody(bytes, traceAppendix(trace(request.briefing.figures, request)));
}

/** The text, with the appendix where it is asked for: before the 版记, which ends a document. */
function htmlOf(request: PrintRequest): string {
  const { briefing } = request;
  if (!request.trace) return briefing.html;
  const end = /<footer class="banji"|<\/article>(?![\s\S]*<\/article>)/.exec(briefing.html)?.index;
  const at = end ?? briefing.html.length;
  const appendix = traceAppendix(trace(briefing.figures, request));
  return `${briefing.html.slice(0, at)}${appendix}${briefing.html.slice(at)}`;
}

function trace(
  figures: readonly Figure[],
  { briefing, tables, environment }: PrintRequest,
): readonly TraceEntry[] {
  return traceEntries(figures, tables, briefing.redactor, assumedYear(environment));
}

/** Figures of which nothing is there to be said are left out of the overview, totals aside. */
function overviewOf(request: PrintRequest) {
  const { briefing, environment, output } = request;
  const figures = briefing.catalogue.filter(
    ({ id, rows }) => !id.startsWith('roster.') && (rows.length > 0 || isOverviewFigure(id)),
  );
  return {
    title: briefing.title,
    asOf: environment.asOf,
    year: assumedYear(environment),
    figures,
    trace: trace(figures, request),
    charts: briefing.charts,
    link: (file: string) => linkTo(file, output),
  };
}

function json({ briefing, environment }: PrintRequest): string {
  const { title, figures, unsupported, failed } = briefing;
  const content = {
    schemaVersion: 1,
    asOf: environment.asOf,
    title,
    figures,
    unsupported,
    ...(failed.length > 0 && { failed }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
