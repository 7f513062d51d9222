import type { HeadEntry, StatedLine } from '../core/table';
import type { SheetView } from '../core/workbook';
import { headEntriesOf } from './head-entries';
import { endsLikeTitle } from './line-kinds';
import { rowText, rowTexts, type TextCell } from './row-texts';

/** The line that is the title. */
type TitleLine = Pick<StatedLine, 'at' | 'text'>;

/** What stands above a header or below the data: title, head entries, all lines. */
export interface TextBlock {
  readonly title: TitleLine | null;
  readonly head: readonly HeadEntry[];
  readonly lines: readonly StatedLine[];
}

const ATTACHMENT = /^附(件|表)?\s*[\d一二三四五六七八九十]*\s*[:：]?$/;

/** Reads the rows from `top` to `bottom` as title and head block. */
export function readTextBlock(view: SheetView, top: number, bottom: number): TextBlock {
  const sheet = view.sheet.name;
  const head: HeadEntry[] = [];
  const lines: StatedLine[] = [];
  let title: { line: TitleLine; weight: number } | null = null;
  for (let row = top; row <= bottom; row += 1) {
    const texts = rowTexts(view, row);
    if (texts.length === 0) continue;
    const cells = texts.map(({ column, cell, text }) => ({ at: { sheet, row, column }, cell, text }));
    const line = { at: { sheet, row, column: texts[0]?.column ?? 1 }, text: rowText(texts), cells };
    lines.push(line);
    const entries = headEntriesOf(texts, row, sheet);
    head.push(...entries);
    const weight = entries.length > 0 ? 0 : titleWeight(texts);
    if (weight > (title?.weight ?? 0)) title = { line: titleLine(texts, line), weight };
  }
  return { title: title?.line ?? null, head, lines };
}

/** How much a row looks like the title: a text of some length, over many columns, ending in what a table is called. */
function titleWeight(texts: readonly TextCell[]): number {
  const longest = longestOf(texts);
  if (!longest || ATTACHMENT.test(longest.text) || longest.text.length > 80) return 0;
  const lone = texts.length === 1 ? 1 : 0.3;
  const width = Math.min(longest.right - longest.column, 10) / 10;
  const named = endsLikeTitle(longest.text) ? 2 : 0;
  return lone + width + named + Math.min(longest.text.length, 20) / 20;
}

function titleLine(texts: readonly TextCell[], line: TitleLine): TitleLine {
  const longest = longestOf(texts);
  return longest ? { at: { ...line.at, column: longest.column }, text: longest.text } : line;
}

function longestOf(texts: readonly TextCell[]): TextCell | undefined {
  return texts.reduce<TextCell | undefined>(
    (best, text) => (text.text.length > (best?.text.length ?? 0) ? text : best),
    undefined,
  );
}
