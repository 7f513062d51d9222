import type { CellValue } from '../../core/cell';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { type Table, unitOf } from '../../core/table';
import { assumedYear, type LedgerEnvironment } from '../../ledger/environment';
import { parsePeriod } from '../../ledger/period';
import { titlesOf } from '../../ledger/title-library';
import { type Briefing, renderBriefing } from '../../report/briefing';
import { DOCUMENT_FACT_NAMES } from '../../report/document-facts';
import { describeProofIssue } from '../../report/proofread/describe-issue';
import { proofreadBriefing } from '../../report/proofread/proofread-briefing';
import { templatePurpose } from '../../report/template-listing';
import { type TraceEntry, traceEntries } from '../../report/trace/trace-entries';
import type {
  BriefingFormat,
  BriefingRequest,
  BriefingTrouble,
  TemplateChoice,
  WrittenBriefing,
} from './briefing-engine';
import { briefingRows } from './briefing-rows';
import { PREVIOUS_FOLDER } from './previous-engine';

/** Templates by name, and the partials they may take in. */
export interface TemplateLibrary {
  readonly sources: Readonly<Record<string, string>>;
  readonly partials: Readonly<Record<string, string>>;
}

/** The document written last. */
interface Written {
  readonly briefing: Briefing;
  readonly tables: readonly Table[];
  readonly environment: LedgerEnvironment;
}

/** Writes documents of recognised tables, and keeps the last one for being handed out. */
export class BriefingWriter {
  private written: Written | null = null;

  constructor(private readonly library: TemplateLibrary) {}

  templates(): TemplateChoice[] {
    const { partials } = this.library;
    return Object.entries(this.library.sources).map(([name, source]) => {
      const text = withPartials(source, partials);
      return {
        name,
        purpose: templatePurpose(source),
        facts: DOCUMENT_FACT_NAMES.map(([fact]) => fact).filter((fact) =>
          new RegExp(`\\{\\{[^}]*\\b${fact}\\b`).test(text),
        ),
      };
    });
  }

  /** What is missing in the ledgers is marked in the text, never a reason to write nothing. */
  write(
    tables: readonly Table[],
    { previous = [], ...known }: LedgerEnvironment & { readonly previous?: readonly Table[] },
    request: BriefingRequest,
    language: Language,
  ): WrittenBriefing | BriefingTrouble {
    this.written = null;
    const { template, sheet, period, asOf, unit, to, date, profile, facts } = request;
    const isDrawn = (table: Table): boolean => sheet === null || table.sheet === sheet;
    const drawn = tables.filter((table) => isDrawn(table) || table.ledger === 'roster');
    try {
      const environment = { ...known, asOf, period: parsePeriod(period) };
      const source = this.library.sources[template];
      if (source === undefined) throw new UserError('template-unknown', { value: template });
      const speaker = unit || unitOf(drawn);
      const briefing = renderBriefing(
        { name: template, source, partials: this.library.partials },
        drawn,
        environment,
        { unit: speaker, to, date, document: facts },
        { draft: true, profile, previous: previous.filter(isDrawn) },
      );
      this.written = { briefing, tables: drawn, environment };
      const { html, title, unsupported, failed } = briefing;
      const figures = this.trace(briefing.figures).map(({ id, query, value, note, places }) => ({
        id,
        query,
        value,
        note,
        // A row of the period before is in no sheet that could be shown.
        places: places
          .filter((place) => !place.path.startsWith(PREVIOUS_FOLDER))
          .map((place) => ({ sheet: place.sheet, rows: place.rows.map(({ row }) => row) })),
      }));
      const remarks = proofreadBriefing(briefing, { titles: titlesOf(environment) }).map((issue) =>
        describeProofIssue(issue, language),
      );
      return { status: 'written', html, title, unit: speaker, figures, unsupported, failed, remarks };
    } catch (error) {
      if (error instanceof UserError) return { status: 'trouble', code: error.code, data: error.details };
      throw error;
    }
  }

  /** The document written last as a file. Word and Excel are loaded when they are first needed. */
  async file(format: BriefingFormat): Promise<Uint8Array | null> {
    if (!this.written) return null;
    const { briefing, environment } = this.written;
    if (format === 'docx') {
      const { htmlToDocx } = await import(/* webpackChunkName: "word" */ '../../report/docx/html-to-docx');
      return htmlToDocx(briefing.html, { title: briefing.title });
    }
    const { overviewWorkbook } = await import(
      /* webpackChunkName: "overview" */ '../../report/xlsx/overview-workbook'
    );
    const figures = briefing.catalogue.filter(({ id }) => !id.startsWith('roster.'));
    return overviewWorkbook({
      title: briefing.title,
      asOf: environment.asOf,
      year: assumedYear(environment),
      figures,
      trace: this.trace(figures),
      charts: briefing.charts,
      link: encodeURI,
    });
  }

  /** The document written last as rows of a sheet. */
  rows(): CellValue[][] | null {
    return this.written && briefingRows(this.written.briefing.html);
  }

  private trace(figures: Briefing['figures']): readonly TraceEntry[] {
    if (!this.written) return [];
    const { briefing, tables, environment } = this.written;
    return traceEntries(figures, tables, briefing.redactor, assumedYear(environment));
  }
}

/** A template's text with that of the partials it takes in, and those that these take in. */
function withPartials(source: string, partials: TemplateLibrary['partials']): string {
  const texts = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\{\{>\s*([\w-]+)/g)) {
      const partial = partials[name];
      if (partial === undefined || texts.has(name)) continue;
      texts.set(name, partial);
      follow(partial);
    }
  };
  follow(source);
  return [source, ...texts.values()].join('\n');
}
