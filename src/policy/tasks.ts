import type { PolicyClause } from '../ledger/policy-clause';
import type { PolicyDeadline } from './deadline-words';
import type { OutlineItem } from './outline-item';
import type { PolicyDocument, PolicyObligation } from './policy-document';
import { NOBODY, type Responsible } from './responsible-bodies';

/** One task that a document sets: a clause of it, or an item inside one. */
export interface PolicyTask {
  /** Printed marks from the top down: `二（一）`, `二（一）一是`; a row of a table by its heading's marks. */
  readonly clause: string;
  readonly heading: string;
  readonly text: string;
  readonly line: number;
  readonly responsible: Responsible;
  readonly deadline: PolicyDeadline | null;
  readonly obligations: readonly PolicyObligation[];
}

/** Headings that say why or in what spirit, not what is to be done. */
const PREAMBLE =
  /^(?:指导思想|总体(?:要求|思路|目标)|基本原则|工作(?:目标|思路|原则|要求)|指导原则|目标任务|总则|附则|适用范围|工作背景)$/;
const INLINE_LEVEL = 5;

/** The clauses that somebody must carry out: those that name bodies, or, where none does, the lowest headed ones. */
export function policyClauses(document: PolicyDocument, source: string): PolicyClause[] {
  return clauseIndices(document).map((index) => {
    const item = document.outline[index];
    return {
      source,
      clause: clauseNumber(document.outline, index),
      heading: item?.heading ?? '',
      line: item?.line ?? 0,
      bodies: item ? bodiesOf(document.outline, index).all : [],
    };
  });
}

/** The tasks of a document in its order. A clause with 一是…二是… is one task for each of them. */
export function policyTasks(document: PolicyDocument): PolicyTask[] {
  const { outline } = document;
  return clauseIndices(document).flatMap((index) => {
    const inner = outline.flatMap((item, own) =>
      item.parent === index && item.level === INLINE_LEVEL && item.mark !== '' ? [own] : [],
    );
    const own = inner.length > 0 ? inner : [index];
    return own.map((at) => taskAt(document, at));
  });
}

/** The names that tasks can be given to, in the order of the document. */
export function bodiesIn(tasks: readonly PolicyTask[]): string[] {
  return [...new Set(tasks.flatMap(({ responsible }) => responsible.all))];
}

/** Who leads a task and who helps: told apart by the text, else the first named leads (domain handbook F10). */
export function leadAndSupport({ all, lead, support }: Responsible): {
  lead: string;
  support: readonly string[];
} {
  const first = lead[0] ?? all.find((name) => !support.includes(name)) ?? '';
  return { lead: first, support: all.filter((name) => name !== first) };
}

function clauseIndices({ outline }: PolicyDocument): number[] {
  const headed = outline.map((_, index) => index).filter((index) => isClause(outline[index]));
  const named = headed.filter((index) => (outline[index]?.responsible.all.length ?? 0) > 0);
  if (named.length > 0) return named.filter((index) => !isParentOf(index, named, outline));
  const lowest = headed.filter((index) => !isParentOf(index, headed, outline));
  return lowest.filter((index) => !isPreamble(outline, index));
}

function isClause(item: OutlineItem | undefined): boolean {
  return item !== undefined && (item.level < INLINE_LEVEL || item.mark === '' || item.parent === null);
}

/** A clause whose parts name bodies of their own is carried out by them. */
function isParentOf(index: number, others: readonly number[], outline: readonly OutlineItem[]): boolean {
  return others.some((other) => outline[other]?.parent === index);
}

function isPreamble(outline: readonly OutlineItem[], index: number | null): boolean {
  for (let at = index; at !== null; at = outline[at]?.parent ?? null) {
    if (PREAMBLE.test(outline[at]?.heading ?? '')) return true;
  }
  return false;
}

function taskAt(document: PolicyDocument, index: number): PolicyTask {
  const { outline, obligations } = document;
  const item = outline[index];
  const text = item?.body ?? '';
  const own = obligations.filter(({ line, clause }) => line === item?.line && covers(item, clause));
  return {
    clause: clauseNumber(outline, index),
    heading: item?.heading ?? '',
    text,
    line: item?.line ?? 0,
    responsible: bodiesOf(outline, index),
    deadline: item?.deadline ?? deadlineAbove(outline, index),
    obligations:
      own.length > 0 ? own : obligations.filter((each) => each.item === index && each.line !== item?.line),
  };
}

/** The parts of a clause are those of the clauses put together, so its first words decide. */
function covers(item: OutlineItem, clause: string): boolean {
  const first = clause.split('，', 1)[0] ?? clause;
  return `${item.heading}。${item.body}`.includes(first);
}

/** An item without bodies of its own is its clause's. */
function bodiesOf(outline: readonly OutlineItem[], index: number): Responsible {
  for (let at: number | null = index; at !== null; at = outline[at]?.parent ?? null) {
    const responsible = outline[at]?.responsible;
    if (responsible && responsible.all.length > 0) return responsible;
  }
  return NOBODY;
}

function deadlineAbove(outline: readonly OutlineItem[], index: number): PolicyDeadline | null {
  const parent = outline[index]?.parent ?? null;
  const item = parent === null ? undefined : outline[parent];
  return item?.level === INLINE_LEVEL || outline[index]?.level === INLINE_LEVEL
    ? (item?.deadline ?? null)
    : null;
}

function clauseNumber(outline: readonly OutlineItem[], index: number): string {
  const marks: string[] = [];
  for (let at: number | null = index; at !== null; at = outline[at]?.parent ?? null) {
    marks.unshift((outline[at]?.mark ?? '').replace(/[、，,：.．]$/, ''));
  }
  return marks.join('');
}
