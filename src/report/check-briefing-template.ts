import { UserError } from '../core/errors';
import { DEFINITIONS } from '../ledger/definitions';
import type { BriefingTemplate } from './briefing';
import { briefingHelpers } from './briefing-helpers';
import { CHARTS } from './charts/chart-definitions';
import { DOCUMENT_FACT_NAMES } from './document-facts';
import { FIGURES } from './figures';
import { createRedactor } from './redaction/redactor';
import { type KnownNames, templateFaults } from './template/check-template';
import { parseTemplate } from './template/parse-template';

/** Fields at the root of a briefing's data, beside the document's facts. */
const ROOT_FIELDS = [
  'unit',
  'to',
  'date',
  'mark',
  'year',
  'asOf',
  'period',
  'periodName',
  'half',
  'hasPrevious',
] as const;

/** Helpers whose every text is a figure's id, and those whose first is words. */
const TAKES_FIGURES: readonly string[] = [
  'figure',
  'numerator',
  'denominator',
  'change',
  'whole',
  'value',
  'groups',
  'given',
  'borne',
  'rows',
  'point',
];
const WORDS_FIRST: readonly string[] = ['claim', 'section', 'subsection'];

/**
 * Everything wrong with a template that can be told without data: syntax, helpers, partials, fields, figures and charts
 * that do not exist, each with line and column, those of its partials too. Empty for a good one.
 */
export function checkBriefingTemplate(template: BriefingTemplate): readonly UserError[] {
  const partials = Object.entries(template.partials);
  const known: KnownNames = {
    helpers: new Set(Object.keys(helpersWithoutData())),
    partials: new Set(Object.keys(template.partials)),
    fields: knownFields(),
    judgeText,
  };
  return [[template.name, template.source] as const, ...partials].flatMap(([name, source]) => {
    try {
      return templateFaults(parseTemplate(source, name), known);
    } catch (fault) {
      if (fault instanceof UserError) return [fault];
      throw fault;
    }
  });
}

function helpersWithoutData(): Readonly<Record<string, unknown>> {
  return briefingHelpers({
    figures: new Map(),
    tables: [],
    log: { unsupported: [], failed: [], used: new Set() },
    redactor: createRedactor('internal', [], null),
    year: 0,
    draft: false,
  });
}

/** Which field stands at which depth shows only when the template is rendered; a name that none has is wrong anyway. */
function knownFields(): ReadonlySet<string> {
  const ofLedgers = DEFINITIONS.flatMap(({ fields }) => fields.map(({ name }) => name));
  const facts = DOCUMENT_FACT_NAMES.map(([name]) => name);
  return new Set([...ROOT_FIELDS, ...facts, ...ofLedgers, 'label', 'value', 'length']);
}

function judgeText(helper: string, text: string, index: number): string | null {
  if (helper === 'chart') return CHARTS.some(({ id }) => id === text) ? null : 'chart-unknown';
  const isFigure = TAKES_FIGURES.includes(helper) || (WORDS_FIRST.includes(helper) && index > 0);
  return !isFigure || FIGURES.some(({ id }) => id === text) ? null : 'figure-unknown';
}
