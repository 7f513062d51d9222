import type { Issue, Severity } from '../../src/core/issue';
import { LANGUAGES } from '../../src/core/language';
import { type LintOptions, lintPeriods, lintSubmissions, lintWorkbook } from '../../src/core/linter';
import { cellName } from '../../src/core/location';
import { renderMessage } from '../../src/core/messages';
import { sortIssues } from '../../src/core/sort-issues';
import type { Submission } from '../../src/core/table';
import { submissionOf, tablesByUnit } from '../../src/core/unit-tables';
import type { Workbook } from '../../src/core/workbook';
import { workbookSubject } from '../../src/core/workbook-subject';
import type { LedgerEnvironment } from '../../src/ledger/environment';
import { parsePeriod } from '../../src/ledger/period';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import type { Roster } from '../../src/ledger/roster';
import { DEFAULT_SETTINGS, type UnitSettings } from '../../src/ledger/settings';
import { RULES } from '../../src/rules';
import { RULE_MESSAGES } from '../../src/rules/messages';
import type { LedgerRule } from '../../src/rules/shared/define-rule';
import { type MarkdownSheet, workbookFromMarkdown } from '../support/sheet-from-markdown';
import { sheetTexts, withFixes } from '../support/with-fixes';

/** A case: one sheet (or several by name) in Markdown, and what is known besides. */
export interface RuleCase {
  readonly name: string;
  readonly sheet?: MarkdownSheet;
  readonly sheets?: Readonly<Record<string, MarkdownSheet>>;
  /** Several files of a round: path → sheets. Give each a head line 填报单位：… */
  readonly files?: Readonly<Record<string, Readonly<Record<string, MarkdownSheet>>>>;
  /** The sheets of the period before, for rules of scope periods. */
  readonly previous?: Readonly<Record<string, MarkdownSheet>>;
  /** Ledger id to recognise the sheets as; without it recognition decides. */
  readonly ledger?: string;
  readonly roster?: Partial<Roster>;
  readonly settings?: Partial<UnitSettings>;
  readonly asOf?: string;
  readonly period?: string;
  readonly options?: object;
}

export interface ExpectedIssue {
  /** A1 name, or null for an issue of the whole sheet or file. */
  readonly cell: string | null;
  /** The file, where the case has several. */
  readonly file?: string;
  readonly messageId?: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly related?: readonly string[];
  /** `cell → new value` of the fix. */
  readonly fix?: Readonly<Record<string, string | number | null>>;
  /** New values of each suggestion's first edit, in order; `undefined` for none. */
  readonly suggestions?: readonly (string | number | null)[] | undefined;
}

export interface InvalidCase extends RuleCase {
  readonly issues: readonly ExpectedIssue[];
  /**
   * The first sheet once every issue's fix, or the first of its suggestions, was made: then what had one is gone, and no
   * rule says anything that it did not say before.
   */
  readonly fixed?: MarkdownSheet;
  /** Codes of other rules that do say more then, because each new row is judged for itself. */
  readonly brings?: readonly string[];
}

const EMPTY_ROSTER: Roster = {
  units: [],
  departments: [],
  posts: [],
  people: [],
  portfolios: [],
  powers: [],
};

/** Runs one rule over its cases: valid ones give no issue, invalid ones exactly the issues named, each with text in every language. */
export function testRule(
  rule: LedgerRule,
  cases: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(`${rule.meta.code} ${rule.meta.id}`, () => {
    it('explains itself in every language', () => {
      for (const language of LANGUAGES) {
        for (const text of Object.values(rule.meta.docs[language])) expect(text.length).toBeGreaterThan(3);
      }
      expect(rule.meta.docs.source).not.toBe('');
    });
    describe('valid', () => {
      it.each(cases.valid.map((each) => [each.name, each] as const))('%s', (_name, each) => {
        expect(lintCase(rule, each).map(describeIssue)).toEqual([]);
      });
    });
    describe('invalid', () => {
      it.each(cases.invalid.map((each) => [each.name, each] as const))('%s', (_name, each) => {
        const issues = lintCase(rule, each);
        expect(issues.map((issue, index) => pick(describeIssue(issue), each.issues[index]))).toEqual(
          each.issues,
        );
        for (const issue of issues) {
          for (const language of LANGUAGES)
            expect(renderMessage(RULE_MESSAGES, language, issue)).not.toMatch(/[{}]/);
        }
      });
    });
    const fixable = cases.invalid.filter((each) => each.fixed !== undefined);
    if (fixable.length === 0) return;
    describe('fixed', () => {
      it.each(fixable.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
        const given = workbooksOf(each);
        const issues = lintWorkbooks([rule], each, given);
        const [first, ...others] = given;
        if (!first) throw new Error('no workbook');
        const { workbook, made } = await withFixes(first, issues);
        expect(sheetTexts(workbook.sheets[0])).toEqual(
          sheetTexts(workbookFromMarkdown('', { 样例: each.fixed ?? '' }).sheets[0]),
        );
        expect(made).toBeGreaterThan(0);
        expect(lintWorkbooks([rule], each, [workbook, ...others])).toHaveLength(issues.length - made);
        const before = countByCode(lintWorkbooks(RULES, each, given));
        const after = countByCode(lintWorkbooks(RULES, each, [workbook, ...others]));
        const more = [...after]
          .filter(([code, count]) => count > (before.get(code) ?? 0))
          .map(([code]) => code);
        expect(more.sort()).toEqual(each.brings ?? []);
      });
    });
  });
}

function lintCase(rule: LedgerRule, each: RuleCase): Issue[] {
  return lintWorkbooks([rule], each, workbooksOf(each));
}

function workbooksOf(each: RuleCase): Workbook[] {
  const files = Object.entries(each.files ?? { '样例.xlsx': each.sheets ?? { 样例: each.sheet ?? '' } });
  return files.map(([path, sheets]) => workbookFromMarkdown(path, sheets));
}

function lintWorkbooks(
  rules: readonly LedgerRule[],
  each: RuleCase,
  workbooks: readonly Workbook[],
): Issue[] {
  const current = workbooks.map((workbook) => recognised(workbook, each));
  const previous = each.previous ? recognised(workbookFromMarkdown('上期.xlsx', each.previous), each) : null;
  const environment: LedgerEnvironment = {
    asOf: each.asOf ?? '2023-12-31',
    period: each.period === undefined ? null : parsePeriod(each.period),
    roster: each.roster ? { ...EMPTY_ROSTER, ...each.roster } : null,
    settings: { ...DEFAULT_SETTINGS, ...each.settings },
  };
  const issues = rules.flatMap((rule) => {
    const settings =
      rules.length === 1 && each.options ? { [rule.meta.id]: { options: { ...each.options } } } : {};
    return lint(rule, current, previous, { rules: [rule], environment, settings });
  });
  return sortIssues(
    issues,
    current.flatMap(({ workbook }) => workbook.sheets.map((sheet) => sheet.name)),
  );
}

interface Recognised {
  readonly workbook: Workbook;
  readonly submission: Submission;
}

function recognised(workbook: Workbook, each: RuleCase): Recognised {
  const tables = recogniseWorkbook(workbook, each.ledger === undefined ? {} : { ledger: each.ledger });
  return { workbook, submission: submissionOf(workbook.path, tables) };
}

/** Shows the rule what its scope asks for. */
function lint(
  rule: LedgerRule,
  current: readonly Recognised[],
  previous: Recognised | null,
  options: LintOptions<LedgerEnvironment>,
): Issue[] {
  const submissions = current.map(({ submission }) => submission);
  if (rule.meta.scope === 'submissions') return lintSubmissions({ submissions }, options);
  if (rule.meta.scope === 'periods') {
    const tables = submissions.flatMap((submission) => submission.tables);
    return lintPeriods({ current: tables, previous: previous?.submission.tables ?? [] }, options);
  }
  return current.flatMap(({ workbook, submission }) =>
    lintWorkbook(
      workbookSubject(workbook, submission.tables, tablesByUnit(submissions)(submission)),
      options,
    ),
  );
}

function describeIssue(issue: Issue): ExpectedIssue & { readonly data: object } {
  return {
    cell: nameOf(issue.at),
    ...(issue.at.path !== undefined && { file: issue.at.path }),
    messageId: issue.messageId,
    severity: issue.severity,
    data: issue.data,
    ...(issue.related && { related: issue.related.map((at) => nameOf(at) ?? '') }),
    ...(issue.fix && { fix: editsByCell(issue.fix) }),
    ...(issue.suggestions && {
      suggestions: issue.suggestions.map((fix) => asPlain(fix.edits[0]?.after ?? null)),
    }),
  };
}

function nameOf(at: Issue['at']): string | null {
  return at.row === null || at.column === null ? null : cellName(at.row, at.column);
}

function editsByCell(fix: NonNullable<Issue['fix']>): Record<string, string | number | null> {
  return Object.fromEntries(fix.edits.map((edit) => [cellName(edit.row, edit.column), asPlain(edit.after)]));
}

function asPlain(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value) : value;
}

function countByCode(issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Compares only what the expectation names; an issue beyond the expected ones is shown whole. */
function pick(issue: ExpectedIssue, expected: ExpectedIssue | undefined): Partial<ExpectedIssue> {
  if (!expected) return issue;
  const keys = Object.keys(expected) as (keyof ExpectedIssue)[];
  return Object.fromEntries(
    keys.map((key) => [key, key === 'data' ? pickData(issue.data ?? {}, expected.data ?? {}) : issue[key]]),
  );
}

function pickData(
  data: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): object {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, data[key]]));
}
