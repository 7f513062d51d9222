import type { Language } from '../core/language';
import { cellName } from '../core/location';
import { renderMessage } from '../core/messages';
import { plain } from '../core/plain';
import type { Proposal } from '../fill/filler';
import { FILL_MESSAGES } from '../fill/messages';
import type { ReadFile } from './load-file';
import { say } from './say';
import type { SkippedFile } from './skipped';

/** What is proposed for one file. */
export interface FilePlan {
  readonly file: ReadFile;
  readonly proposals: readonly Proposal[];
}

/** The proposals for a person: `+` what a run fills in by itself, `?` what has to be confirmed, each with its source. */
export function plansText(plans: readonly FilePlan[], language: Language): string {
  const blocks = plans.map(({ file, proposals }) => {
    const lines = proposals.map((proposal) => {
      const { sheet, row, column, before, after } = proposal.edit;
      const mark = proposal.safety === 'safe' ? '+' : '?';
      return `  ${mark} ${sheet}!${cellName(row, column)} ${before ?? ''} → ${after ?? ''}  ${source(proposal, language)}`;
    });
    return [file.path, ...lines.map(plain)].join('\n');
  });
  const all = plans.flatMap((plan) => plan.proposals);
  const safe = all.filter((proposal) => proposal.safety === 'safe').length;
  const summary = say(language, 'fill-proposals', { count: all.length, safe, suggestion: all.length - safe });
  return `${[...blocks, summary].join('\n')}\n`;
}

/** The proposals for a program, and the files that none could be made for. */
export function plansJson(
  plans: readonly FilePlan[],
  skipped: readonly SkippedFile[],
  language: Language,
): string {
  const files = plans.map(({ file, proposals }) => ({
    path: file.path,
    proposals: proposals.map((proposal) => {
      const { filler, safety, field, edit } = proposal;
      const { sheet, row, column, before, after } = edit;
      return {
        filler,
        safety,
        sheet,
        cell: cellName(row, column),
        field,
        before,
        after,
        source: source(proposal, language),
      };
    }),
  }));
  return `${JSON.stringify({ schemaVersion: 1, files, skipped }, null, 2)}\n`;
}

function source(proposal: Proposal, language: Language): string {
  return renderMessage(FILL_MESSAGES, language, { rule: proposal.filler, ...proposal.source });
}
