import { UserError } from '../core/errors';
import { DEFINITIONS } from '../ledger/definitions';
import type { BriefingTemplate } from './briefing';
import { briefingHelpers } from './briefing-helpers';
import { CHARTS } from './charts/chart-definitions';
import { DOCUMENT_FACT_NAMES } from './document-facts';
import { FIGURES } from './figures';
import { OBLIGATION_FIELDS } from './obligation-helpers';
import { OBLIGATION_FIGURES } from './obligations/obligation-figures';
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
  'part',
  'point',
];
const WORDS_FIRST: readonly string[] = ['claim', 'section', 'subsection'];

/**
 * Everything wrong with a template that can be told without data: syntax, helpers, partials, fields, figures and charts
 * that do not exist, each with line and column, those of its partials too. Empty for a good one.
 */
export function checkBriefingTemplate(template: BriefingTemplate): readonly UserError[] {
  const texts = reachable(template);
  const known: KnownNames = {
    helpers: new Set(Object.keys(helpersWithoutData())),
    partials: new Set(Object.keys(template.partials)),
    fields: knownFields([...texts.values()]),
    judgeText,
  };
  return [...texts].flatMap(([name, source]) => {
    try {
      return templateFaults(parseTemplate(source, name), known);
    } catch (fault) {
      if (fault instanceof UserError) return [fault];
      throw fault;
    }
  });
}

/** The template and the partials it takes in, directly or through others: what it does not use is not its fault. */
function reachable({ name, source, partials }: BriefingTemplate): ReadonlyMap<string, string> {
  const texts = new Map([[name, source]]);
  const open = [source];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [, partial = ''] of text.matchAll(/\{\{>\s*([^\s}]+)/g)) {
      const inner = partials[partial];
      if (inner === undefined || texts.has(partial)) continue;
      texts.set(partial, inner);
      open.push(inner);
    }
  }
  return texts;
}

function helpersWithoutData(): Readonly<Record<string, unknown>> {
  return briefingHelpers({
    figures: new Map(),
    tables: [],
    log: { unsupported: [], failed: [], used: new Set() },
    redactor: createRedactor('internal', [], null),
    obligations: [],
    year: 0,
    draft: false,
  });
}

/**
 * Which field stands at which depth shows only when the template is rendered; a name that none has is wrong anyway.
 * Names that are handed to a partial, `{{> name key=…}}`, are fields too.
 */
function knownFields(texts: readonly string[]): ReadonlySet<string> {
  const handed = texts
    .flatMap((text) => text.match(/\{\{>[^}]*\}\}/g) ?? [])
    .flatMap((tag) => [...tag.matchAll(/([^\s=]+)=/g)].flatMap(([, key]) => key ?? []));
  const ofLedgers = DEFINITIONS.flatMap(({ fields }) => fields.map(({ name }) => name));
  const facts = DOCUMENT_FACT_NAMES.map(([name]) => name);
  return new Set([
    ...ROOT_FIELDS,
    ...facts,
    ...ofLedgers,
    ...OBLIGATION_FIELDS,
    ...handed,
    'label',
    'size',
    'length',
  ]);
}

function judgeText(helper: string, text: string, index: number): string | null {
  if (helper === 'chart') return CHARTS.some(({ id }) => id === text) ? null : 'chart-unknown';
  if (helper === 'part' && index > 0) return null;
  const isFigure = TAKES_FIGURES.includes(helper) || (WORDS_FIRST.includes(helper) && index > 0);
  const isKnown = FIGURES.some(({ id }) => id === text) || OBLIGATION_FIGURES.includes(text);
  return !isFigure || isKnown ? null : 'figure-unknown';
}
