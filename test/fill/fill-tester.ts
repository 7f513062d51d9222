import type { CellValue } from '../../src/core/cell';
import { LANGUAGES } from '../../src/core/language';
import { cellName } from '../../src/core/location';
import { renderMessage } from '../../src/core/messages';
import type { Table } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import type { Filler } from '../../src/fill/filler';
import { FILL_MESSAGES } from '../../src/fill/messages';
import type { ProposalSource } from '../../src/fill/proposal-source';
import { askQuestions, type FillSurroundings, proposeFills, proposeRows } from '../../src/fill/run-fill';
import type { LedgerEnvironment } from '../../src/ledger/environment';
import { parsePeriod } from '../../src/ledger/period';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import type { Roster, RosterPerson } from '../../src/ledger/roster';
import { DEFAULT_SETTINGS, type UnitSettings } from '../../src/ledger/settings';
import { judgeEdits } from '../../src/workbook/judge-edits';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { withRows } from './apply-fills';

/** A sheet in Markdown, with its merges where it has some. */
export type SheetText = Parameters<typeof workbookFromMarkdown>[1][string];

/** What is known beside the sheet. */
export interface FillKnowledge {
  readonly roster?: Partial<Roster>;
  readonly settings?: Partial<UnitSettings>;
  readonly asOf?: string;
  readonly period?: string;
  /** Ledger id to recognise the sheet as; without it recognition decides. */
  readonly ledger?: string;
  /** The same ledger of the period before. */
  readonly previous?: SheetText;
  /** Another sheet of the unit. */
  readonly beside?: SheetText;
}

const EMPTY_ROSTER: Roster = {
  units: [],
  departments: [],
  posts: [],
  people: [],
  portfolios: [],
  powers: [],
};

/** An environment as of the end of 2023, without a roster unless parts of one are given. */
export function environmentOf({ roster, settings, asOf, period }: FillKnowledge = {}): LedgerEnvironment {
  return {
    asOf: asOf ?? '2023-12-31',
    period: period === undefined ? null : parsePeriod(period),
    roster: roster ? { ...EMPTY_ROSTER, ...roster } : null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** A person in service unless a state is given. */
export function person(name: string, department: string, position: string, state = ''): RosterPerson {
  return { name, department, position, party: '', leading: false, state, inService: state === '' };
}

/** A workbook with one sheet, and the tables in it. */
export function tablesOf(
  sheet: SheetText,
  { ledger }: FillKnowledge = {},
): { workbook: Workbook; tables: Table[] } {
  const workbook = workbookFromMarkdown('样例.xlsx', { 样例: sheet });
  return { workbook, tables: recogniseWorkbook(workbook, ledger === undefined ? {} : { ledger }) };
}

/**
 * Runs one filler over a sheet: `cell → new value`, with `?` behind the cell of a suggestion. Every source has a text
 * in every language, and every edit expects what the cell holds.
 */
export function fillsOf(
  filler: Filler,
  sheet: SheetText,
  known: FillKnowledge = {},
): Record<string, unknown> {
  const { workbook, tables } = tablesOf(sheet, known);
  const proposals = proposeFills(tables, surroundingsOf(tables, known), [filler]);
  for (const proposal of proposals) {
    for (const language of LANGUAGES) expect(sourceText(proposal, language)).not.toMatch(/[{}]/);
  }
  expect(
    judgeEdits(
      workbook,
      proposals.map(({ edit }) => edit),
      new Set(),
    ).refused,
  ).toEqual([]);
  return Object.fromEntries(
    proposals.map(({ edit, safety }) => [
      cellName(edit.row, edit.column) + (safety === 'safe' ? '' : '?'),
      edit.after,
    ]),
  );
}

/** The environment with the period before and the sheets beside. */
function surroundingsOf(tables: readonly Table[], known: FillKnowledge): FillSurroundings {
  const { previous, beside } = known;
  return {
    ...environmentOf(known),
    tables: [...tables, ...(beside === undefined ? [] : tablesOf(beside).tables)],
    previous: previous === undefined ? [] : tablesOf(previous, known).tables,
  };
}

/**
 * The rows that a filler proposes for a sheet, each as its values by field. Every source has a text in every language, and
 * once the rows are there none is proposed any more.
 */
export function rowsOf(
  filler: Filler,
  sheet: SheetText,
  known: FillKnowledge = {},
): Record<string, CellValue>[] {
  const { workbook, tables } = tablesOf(sheet, known);
  const rows = proposeRows(tables, surroundingsOf(tables, known), [filler]);
  for (const row of rows) {
    for (const language of LANGUAGES) expect(sourceText(row, language)).not.toMatch(/[{}]/);
  }
  const added = withRows(workbook, rows);
  const after = recogniseWorkbook(added, known.ledger === undefined ? {} : { ledger: known.ledger });
  expect(proposeRows(after, surroundingsOf(after, known), [filler])).toEqual([]);
  return rows.map(({ values }) => Object.fromEntries(values));
}

/** What a filler asks of a sheet, in Chinese, with its cell. */
export function questionsOf(filler: Filler, sheet: SheetText, known: FillKnowledge = {}): string[] {
  const { tables } = tablesOf(sheet, known);
  return askQuestions(tables, surroundingsOf(tables, known), [filler]).map((question) => {
    const { row, column } = question.at;
    for (const language of LANGUAGES) expect(sourceText(question, language)).not.toMatch(/[{}]/);
    return `${row === null || column === null ? '' : cellName(row, column)} ${sourceText(question)}`;
  });
}

/** How a filler's questions can be answered: each choice with what it writes, and the cell that takes a text. */
export function answersOf(
  filler: Filler,
  sheet: SheetText,
  known: FillKnowledge = {},
): (readonly string[] | null)[] {
  const { tables } = tablesOf(sheet, known);
  return askQuestions(tables, surroundingsOf(tables, known), [filler]).map(({ answer }) => {
    if (!answer) return null;
    const choices = answer.choices.map(({ label, edits }) => {
      const cells = edits.map(({ row, column, after }) => `${cellName(row, column)}=${after}`);
      return `${label}: ${cells.join(' ')}`;
    });
    const text = answer.text ? [`${cellName(answer.text.cell.row, answer.text.cell.column)}=…`] : [];
    return [...choices, ...text];
  });
}

/** The text of a proposal's source. */
export function sourceText(
  proposal: { readonly filler: string; readonly source: ProposalSource },
  language: (typeof LANGUAGES)[number] = 'zh-CN',
): string {
  return renderMessage(FILL_MESSAGES, language, { rule: proposal.filler, ...proposal.source });
}
