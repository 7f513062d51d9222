import { appendTo } from '../core/append-to';
import { type Issue, SEVERITIES } from '../core/issue';
import type { Language } from '../core/language';
import { type IssueLine, type IssueSheetContent, MARK_NOTE_START, type Mark } from '../core/mark';
import type { FormatContext } from './formatter';
import { LABELS } from './labels';

/** Excel cuts longer notes; the issue sheet has everything. */
const LONGEST_NOTE = 2000;

interface Words {
  readonly sheet: string;
  readonly title: string;
  readonly number: string;
  readonly more: string;
  readonly noteHead: (severity: string) => string;
  readonly how: (text: string) => string;
  readonly note: (asOf: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    sheet: '核验问题',
    title: '核验发现的问题',
    number: '序号',
    more: '……（其余见“核验问题”表）',
    noteHead: (severity) => `${MARK_NOTE_START}·${severity}】`,
    how: (text) => `改法：${text}`,
    note: (asOf) =>
      `判断日期：${asOf}。点“单元格”可以跳到原处；改好后删去本表即可，标色和批注不影响原有内容。`,
  },
  en: {
    sheet: 'Issues',
    title: 'Issues found',
    number: 'No.',
    more: '… (the rest is on the issue sheet)',
    noteHead: (severity) => `${MARK_NOTE_START}·${severity}】 `,
    how: (text) => `How: ${text}`,
    note: (asOf) => `As of ${asOf}. Click a cell's name to go there; delete this sheet when done.`,
  },
};

/** The marks of a file's issues, one for each cell: all issues of the cell in the note, coloured by the gravest. */
export function marksOf(issues: readonly Issue[], context: FormatContext): Mark[] {
  const words = WORDS[context.language];
  const byCell = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { sheet, row, column } = issue.at;
    if (row !== null && column !== null) appendTo(byCell, JSON.stringify([sheet, row, column]), issue);
  }
  return [...byCell.values()].flatMap((found) => {
    const [first] = found;
    if (!first || first.at.row === null || first.at.column === null) return [];
    const text = found.map((issue) => noteText(issue, context)).join('\n');
    return {
      sheet: first.at.sheet,
      row: first.at.row,
      column: first.at.column,
      severity: SEVERITIES.find((each) => found.some(({ severity }) => severity === each)) ?? first.severity,
      text: text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}${words.more}` : text,
    };
  });
}

/** The issue sheet of a file's issues, all of them, in their order. */
export function issueSheetOf(
  issues: readonly Issue[],
  asOf: string,
  context: FormatContext,
): IssueSheetContent {
  const words = WORDS[context.language];
  const labels = LABELS[context.language];
  const lines = issues.map((issue): IssueLine => {
    const { message, how } = context.describe(issue);
    const { sheet, row, column } = issue.at;
    return { sheet, row, column, severity: issue.severity, code: issue.code, message, how };
  });
  return {
    name: words.sheet,
    title: words.title,
    note: words.note(asOf),
    heads: [words.number, labels.sheet, labels.cell, labels.level, labels.rule, labels.problem, labels.how],
    severities: labels.severity,
    lines,
  };
}

function noteText(issue: Issue, context: FormatContext): string {
  const words = WORDS[context.language];
  const { message, how } = context.describe(issue);
  const head = words.noteHead(LABELS[context.language].severity[issue.severity]);
  return `${head}${issue.code} ${message}${how === '' ? '' : `\n${words.how(how)}`}`;
}
