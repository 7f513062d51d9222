import { LANGUAGES } from '../../src/core/language';
import { cellName } from '../../src/core/location';
import { renderMessage } from '../../src/core/messages';
import type { Table } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import type { Filler, Proposal } from '../../src/fill/filler';
import { FILL_MESSAGES } from '../../src/fill/messages';
import { proposeFills } from '../../src/fill/run-fill';
import type { LedgerEnvironment } from '../../src/ledger/environment';
import { parsePeriod } from '../../src/ledger/period';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import type { Roster, RosterPerson } from '../../src/ledger/roster';
import { DEFAULT_SETTINGS, type UnitSettings } from '../../src/ledger/settings';
import { judgeEdits } from '../../src/workbook/judge-edits';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

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
  const proposals = proposeFills(tables, environmentOf(known), [filler]);
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

/** The text of a proposal's source. */
export function sourceText(proposal: Proposal, language: (typeof LANGUAGES)[number] = 'zh-CN'): string {
  return renderMessage(FILL_MESSAGES, language, { rule: proposal.filler, ...proposal.source });
}
