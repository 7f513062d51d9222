import { type Briefing, type BriefingOptions, renderBriefing } from '../../src/report/briefing';
import { recogniseMarkdown } from '../support/environment';
import type { MarkdownSheet } from '../support/sheet-from-markdown';

const FACTS = { unit: '临河县水务局', to: '县纪委', date: '2023-12-31' };

/** A briefing of a template's text over Markdown sheets, as of 2023-12-31. */
export function brief(
  source: string,
  sheets: Readonly<Record<string, MarkdownSheet>>,
  options: BriefingOptions = {},
): Briefing {
  const { tables, environment } = recogniseMarkdown(sheets);
  const template = { name: '样.hbs', source, partials: {} };
  return renderBriefing(template, tables, environment, FACTS, options);
}
