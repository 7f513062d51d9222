import type { Language } from '../core/language';
import { openDocx } from '../document/docx-package';
import { readDocxLayout } from '../document/layout/read-docx-layout';
import { readDocxParagraphs } from '../document/read-docx-paragraphs';
import { titlesOf } from '../ledger/title-library';
import type { Briefing } from '../report/briefing';
import type { ProofIssue } from '../report/proofread/proof-issue';
import { proofread } from '../report/proofread/proofread';
import { proofreadBriefing } from '../report/proofread/proofread-briefing';
import { unitLayout } from '../report/unit-layout';
import { paintFor } from './paint';
import { issueText } from './proofread/proofread-result';
import { say } from './say';
import type { Session } from './session';

/**
 * Proofreads a document before it is handed over.
 * @param bytes the Word file, where a template or a shell of the clerk's own made it: what stands around the briefing
 *   counts too, and so does its layout
 */
export function proofOfReport(
  briefing: Briefing,
  bytes: Uint8Array | undefined,
  { config, batch }: Pick<Session, 'config' | 'batch'>,
): readonly ProofIssue[] {
  const options = { settings: config.rules, titles: titlesOf(batch.environment) };
  if (bytes === undefined) return proofreadBriefing(briefing, options);
  const figures = new Map(briefing.catalogue.map((figure) => [figure.id, figure]));
  const parts = openDocx(bytes);
  const layout = { layout: readDocxLayout(parts), profile: unitLayout(config.layout) };
  return proofread(readDocxParagraphs(parts), { ...options, ...layout, figures });
}

/** Lists the issues on stderr. */
export function tellProof(issues: readonly ProofIssue[], language: Language): void {
  if (issues.length === 0) return;
  const paint = paintFor(process.stderr, process.env);
  const head = say(language, 'report-proof', { count: issues.length });
  const lines = issues.map((issue) => `  ${issueText(issue, language, paint)}`);
  process.stderr.write(`${[head, ...lines].join('\n')}\n`);
}
