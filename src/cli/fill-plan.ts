import type { CellValue } from '../core/cell';
import type { Language } from '../core/language';
import { cellName, rangeName } from '../core/location';
import { renderMessage } from '../core/messages';
import { plain } from '../core/plain';
import type { Proposal, Question } from '../fill/filler';
import type { MergeProposal } from '../fill/merged-cells';
import { FILL_MESSAGES } from '../fill/messages';
import type { ProposalSource } from '../fill/proposal-source';
import type { RowProposal } from '../fill/row-proposal';
import type { ReadFile } from './load-file';
import { say } from './say';
import type { SkippedFile } from './skipped';

/** What is proposed for one file. */
export interface FilePlan {
  readonly file: ReadFile;
  readonly proposals: readonly Proposal[];
  readonly rows: readonly RowProposal[];
  readonly merges: readonly MergeProposal[];
  readonly questions: readonly Question[];
}

/**
 * The proposals for a person, each with its source: `+` what a run fills in by itself, `?` what has to be confirmed,
 * `1)` … the candidates of a cell, `*` rows that could be added, `÷` merges that could be split, `!` what somebody
 * has to say.
 */
export function plansText(plans: readonly FilePlan[], language: Language): string {
  const blocks = plans.map(({ file, proposals, rows, merges, questions }) =>
    [
      file.path,
      ...[
        ...proposals.flatMap((proposal) => cellLines(proposal, language)),
        ...rows.map((row) => rowLine(row, language)),
        ...merges.map((merge) => mergeLine(merge, language)),
        ...questions.map((question) => questionLine(question, language)),
      ].map(plain),
    ].join('\n'),
  );
  const all = plans.flatMap((plan) => plan.proposals);
  const safe = all.filter(({ safety }) => safety === 'safe').length;
  const choices = all.filter(({ alternatives }) => alternatives !== undefined).length;
  const rows = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  const merges = plans.reduce((sum, plan) => sum + plan.merges.length, 0);
  const questions = plans.reduce((sum, plan) => sum + plan.questions.length, 0);
  const summary = [
    say(language, 'fill-proposals', { count: all.length, safe, suggestion: all.length - safe }),
    ...(choices + rows + questions > 0 ? [say(language, 'fill-more', { choices, rows, questions })] : []),
    ...(merges > 0 ? [say(language, 'fill-merges', { count: merges })] : []),
  ];
  return `${[...blocks, ...summary].join('\n')}\n`;
}

/** The proposals for a program, and the files that none could be made for. */
export function plansJson(
  plans: readonly FilePlan[],
  skipped: readonly SkippedFile[],
  language: Language,
): string {
  const files = plans.map(({ file, proposals, rows, merges, questions }) => ({
    path: file.path,
    proposals: proposals.map(({ filler, safety, field, edit, source, alternatives }) => ({
      filler,
      safety,
      sheet: edit.sheet,
      cell: cellName(edit.row, edit.column),
      field,
      before: edit.before,
      after: edit.after,
      source: words(filler, source, language),
      ...(alternatives && {
        alternatives: alternatives.map((each) => ({
          after: each.after,
          source: words(filler, each.source, language),
        })),
      }),
    })),
    rows: rows.map(({ filler, safety, table, values, source }) => ({
      filler,
      safety,
      sheet: table.sheet,
      ledger: table.ledger,
      values: Object.fromEntries(values),
      source: words(filler, source, language),
    })),
    merges: merges.map(({ filler, place, field, value, rows: shared, source }) => ({
      filler,
      sheet: place.sheet,
      range: rangeName(place.range),
      field,
      value,
      rows: shared,
      source: words(filler, source, language),
    })),
    questions: questions.map(({ filler, field, at, source }) => ({
      filler,
      sheet: at.sheet,
      cell: at.row === null || at.column === null ? null : cellName(at.row, at.column),
      field,
      message: words(filler, source, language),
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, files, skipped }, null, 2)}\n`;
}

function cellLines({ filler, safety, edit, source, alternatives }: Proposal, language: Language): string[] {
  const place = `${edit.sheet}!${cellName(edit.row, edit.column)} ${shown(edit.before)} →`;
  if (alternatives === undefined) {
    return [
      `  ${safety === 'safe' ? '+' : '?'} ${place} ${shown(edit.after)}  ${words(filler, source, language)}`,
    ];
  }
  const candidates = [{ after: edit.after, source }, ...alternatives];
  return [
    `  ? ${place}`,
    ...candidates.map(
      (each, index) => `      ${index + 1}) ${shown(each.after)}  ${words(filler, each.source, language)}`,
    ),
  ];
}

function rowLine({ filler, table, values, source }: RowProposal, language: Language): string {
  const titles = new Map(table.bindings.map(({ field, header }) => [field.name, header]));
  const cells = [...values].map(([name, value]) => `${titles.get(name) ?? name}：${shown(value)}`);
  return `  * ${table.sheet} ${cells.join('｜')}  ${words(filler, source, language)}`;
}

function mergeLine({ filler, place, value, source }: MergeProposal, language: Language): string {
  return `  ÷ ${place.sheet}!${rangeName(place.range)} ${shown(value)}  ${words(filler, source, language)}`;
}

function questionLine({ filler, at, source }: Question, language: Language): string {
  const cell = at.row === null || at.column === null ? '' : `!${cellName(at.row, at.column)}`;
  return `  ! ${at.sheet}${cell} ${words(filler, source, language)}`;
}

function shown(value: CellValue): string {
  return value === null ? '' : String(value);
}

function words(filler: string, source: ProposalSource, language: Language): string {
  return renderMessage(FILL_MESSAGES, language, { rule: filler, ...source });
}
