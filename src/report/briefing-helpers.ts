import type { Table } from '../core/table';
import { chartHelper } from './chart-helper';
import { figureHelpers } from './figure-helpers';
import { type BriefingLog, figureSource } from './figure-source';
import type { Figures } from './figures/evaluate-figures';
import { obligationHelpers } from './obligation-helpers';
import type { ObligationStanding } from './obligations/obligation-standing';
import { outlineHelpers } from './outline-helpers';
import type { Redactor } from './redaction/redactor';
import { rowHelpers } from './row-helpers';
import type { TemplateHelper } from './template/helper';
import { DOCUMENT_HELPERS } from './template/helpers';

/** What the helpers of a briefing work on. */
export interface HelperSources {
  readonly figures: Figures;
  readonly tables: readonly Table[];
  readonly log: BriefingLog;
  readonly redactor: Redactor;
  readonly obligations: readonly ObligationStanding[];
  readonly year: number;
  readonly draft: boolean;
}

/** Every helper that a briefing's template may call. */
export function briefingHelpers(sources: HelperSources): Readonly<Record<string, TemplateHelper>> {
  const { figures, tables, log, redactor, obligations, year, draft } = sources;
  const source = figureSource(figures, log, draft);
  return {
    ...DOCUMENT_HELPERS,
    ...figureHelpers(source, log, year, redactor.text),
    ...outlineHelpers(source),
    ...rowHelpers(source, tables, redactor),
    ...obligationHelpers(obligations, redactor),
    ...chartHelper(figures, log, redactor.text),
  };
}
