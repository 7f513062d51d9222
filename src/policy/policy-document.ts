import type { Frequency, Obligation } from '../ledger/obligation';
import { frequenciesIn } from './frequencies';
import { guessLedger, guessRows } from './ledger-guess';
import { typedMark } from './mark';
import { buildOutline } from './outline';
import type { OutlineItem, PolicyRemark } from './outline-item';
import type { PolicyParagraph } from './paragraph';
import { takeResponsible } from './responsible-bodies';
import { softDutiesIn } from './soft-duties';

/** An obligation as a document puts it; accepted, it becomes an `Obligation` of the unit. */
export interface PolicyObligation extends Frequency, Pick<Obligation, 'where' | 'each'> {
  /** 1-based paragraph. */
  readonly line: number;
  readonly clause: string;
  /** Where its evidence is most likely kept; null where the words name no activity. */
  readonly ledger: string | null;
  /** Index of the outline item that it belongs to; null before the first one. */
  readonly item: number | null;
}

/** A recurring duty without a number, offered for confirmation. */
export interface SoftDuty {
  readonly line: number;
  readonly clause: string;
}

/** What was understood of a policy document, and what was not. */
export interface PolicyDocument {
  /** Empty where it has no title line. */
  readonly title: string;
  /** The year that its title names; null where it names none. */
  readonly year: number | null;
  readonly outline: readonly OutlineItem[];
  readonly obligations: readonly PolicyObligation[];
  readonly softDuties: readonly SoftDuty[];
  readonly remarks: readonly PolicyRemark[];
}

/** Titles of papers that tell what was done. 工作报告制度 is a rule all the same. */
const REPORT = /(?:情况|总结|汇报|报告|小结|通报)(?:的(?:报告|汇报|通报))?$/;

/** Reads a policy document. Nothing is thrown, whatever the text; what was not understood is among the remarks. */
export function readPolicy(paragraphs: readonly PolicyParagraph[]): PolicyDocument {
  const { title, year, outline, remarks } = buildOutline(paragraphs);
  const report = REPORT.test(title);
  const obligations: PolicyObligation[] = [];
  const softDuties: SoftDuty[] = [];
  const doubts: PolicyRemark[] = [];
  const headed = new Map(
    outline.flatMap(({ line, level, mark }, index) =>
      level < 5 || mark === '' ? [[line, index] as const] : [],
    ),
  );
  let item: number | null = null;
  for (const { line, text, row } of paragraphs) {
    item = headed.get(line) ?? item;
    const plain = takeResponsible(row ? row.cells.filter(isFirst).join('。') : unmarked(text)).text;
    const { found, doubts: own } = frequenciesIn(plain, report);
    for (const each of found) {
      const clause = each.clause.replace(INLINE_MARK, '');
      const before = sentenceBefore(plain, clause);
      // 其中专题不少于4次 names no activity of its own: that of its sentence is meant.
      const ledger = guessLedger(clause) ?? guessLedger(`${before}${clause}`);
      const rows = ledger === null ? {} : guessRows(before, clause, ledger);
      obligations.push({ line, ...each, clause, ledger, item, ...rows });
    }
    const taken = found.map(({ clause }) => clause);
    const body = bodyOf(plain, outline[headed.get(line) ?? -1]);
    softDuties.push(
      ...softDutiesIn(body, taken).map((clause) => ({ line, clause: clause.replace(INLINE_MARK, '') })),
    );
    doubts.push(
      ...own.map(({ kind, clause, words }) => ({ line, kind, data: { clause, words: words.join('、') } })),
    );
  }
  return { title, year, outline, obligations, softDuties, remarks: byLine([...remarks, ...doubts]) };
}

/** 一是 before a clause counts the items, not the duties. */
const INLINE_MARK = /^第?[一二三四五六七八九十]{1,3}是(?!否|非)/;

/** A paragraph without the mark that opens it: 第十二条 counts nothing. */
function unmarked(text: string): string {
  const mark = typedMark(text);
  return mark && mark.rest !== '' ? mark.rest : text;
}

/** The sentence up to the clause. */
function sentenceBefore(text: string, clause: string): string {
  const at = text.indexOf(clause);
  return at < 0 ? '' : text.slice(text.lastIndexOf('。', at) + 1, at);
}

/** A merged cell stands in several columns; its text is read once. */
function isFirst(cell: string, index: number, cells: readonly string[]): boolean {
  return cells.indexOf(cell) === index;
}

/** A heading names the matter, its text says what is to be done: only a heading without text is read itself. */
function bodyOf(text: string, item: OutlineItem | undefined): string {
  const at = item && item.mark !== '' ? text.indexOf(item.heading) : -1;
  const rest = item && at >= 0 ? text.slice(at + item.heading.length).replace(/^[。；;：:\s]+/, '') : '';
  return rest === '' ? text : rest;
}

function byLine(remarks: readonly PolicyRemark[]): PolicyRemark[] {
  return [...remarks].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
