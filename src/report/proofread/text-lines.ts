import { type DocumentLine, plainLine } from '../../document/document-line';

/** A plain text in lines, with what ended each of them. */
export interface TextLines {
  readonly lines: readonly DocumentLine[];
  readonly ends: readonly string[];
}

/** Splits a text into lines; the ends are kept, so that a copy has the same ones. */
export function splitText(text: string): TextLines {
  const parts = text.split(/(\r\n|\n|\r)/u);
  return {
    lines: parts.filter((_part, index) => index % 2 === 0).map(plainLine),
    ends: parts.filter((_part, index) => index % 2 === 1),
  };
}

/** The text of lines and their ends. */
export function joinText(lines: readonly string[], ends: readonly string[]): string {
  return lines.map((line, index) => line + (ends[index] ?? '')).join('');
}
