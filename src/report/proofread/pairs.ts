/** A mark that is not paired as it should be. Line and place count from 0. */
export interface PairFault {
  readonly line: number;
  readonly at: number;
  readonly mark: string;
  readonly kind: 'open' | 'close' | 'nested';
  /** For a pair nested in its own kind: its closing mark, and the marks of the inner kind. */
  readonly inner?: {
    readonly line: number;
    readonly at: number;
    readonly mark: string;
    readonly open: string;
    readonly close: string;
  };
}

interface Mark {
  readonly line: number;
  readonly at: number;
  readonly mark: string;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['》', '《'],
  ['）', '（'],
  ['〉', '〈'],
  ['〕', '〔'],
  ['】', '【'],
  ['’', '‘'],
]);
const OPENING: ReadonlySet<string> = new Set(CLOSING.values());
const INNER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['“', ['‘', '’']],
  ['《', ['〈', '〉']],
]);

/** A quotation of several paragraphs opens each of them; this many lines may lie between two marks of a pair. */
const FARTHEST = 10;

/** The marks of a text that are not paired, and pairs nested in their own kind, in reading order. */
export function readPairs(texts: readonly string[]): PairFault[] {
  const faults: PairFault[] = [];
  const open = new Map<string, Mark[]>();
  texts.forEach((text, line) => {
    for (let at = 0; at < text.length; at += 1) {
      const mark = text.charAt(at);
      if (OPENING.has(mark)) openMark({ line, at, mark }, text, open);
      else if (CLOSING.has(mark) && !standsAlone(text, at)) closeMark({ line, at, mark }, open, faults);
    }
    expire(open, line, faults);
  });
  expire(open, Number.POSITIVE_INFINITY, faults);
  return faults.sort((a, b) => a.line - b.line || a.at - b.at);
}

function openMark(mark: Mark, text: string, open: Map<string, Mark[]>): void {
  const stack = open.get(mark.mark) ?? [];
  open.set(mark.mark, stack);
  const last = stack.at(-1);
  // “…… / “……”: each paragraph of a quotation opens it again, the last one closes it.
  if (last && mark.mark === '“' && last.line < mark.line && text.slice(0, mark.at).trim() === '') stack.pop();
  stack.push(mark);
}

function closeMark(mark: Mark, open: Map<string, Mark[]>, faults: PairFault[]): void {
  const opener = CLOSING.get(mark.mark) ?? '';
  const stack = open.get(opener) ?? [];
  const start = stack.pop();
  if (!start) {
    faults.push({ ...mark, kind: 'close' });
    return;
  }
  const inner = INNER.get(opener);
  const around = stack.at(-1);
  // 《……〈……《》〉》 has more levels than the marks: only the second level is put right.
  if (!inner || stack.length !== 1 || around?.line !== start.line) return;
  faults.push({ ...start, kind: 'nested', inner: { ...mark, open: inner[0], close: inner[1] } });
}

/** 1） and a) number items; an apostrophe is no quotation mark. */
function standsAlone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (text.charAt(at) === '）') return /(?:^|[\s。；：，、])(?:\d{1,2}|[a-zA-Z])$/u.test(before);
  return text.charAt(at) === '’' && /[A-Za-z]$/u.test(before);
}

function expire(open: Map<string, Mark[]>, line: number, faults: PairFault[]): void {
  for (const [opener, stack] of open) {
    const kept = stack.filter((mark) => line - mark.line < FARTHEST);
    for (const mark of stack) if (!kept.includes(mark)) faults.push({ ...mark, kind: 'open' });
    open.set(opener, kept);
  }
}
