import { OFFICIAL_LAYOUT } from '../official-layout';

/**
 * The numbers of GB/T 9704-2012, in Word's units: twips (1/20 pt) for lengths, half points for letter sizes, eighths of a
 * point for lines. What the standard leaves open was measured in LibreOffice; each number says which.
 */

/** Millimetres in twips. */
export function mm(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

const { paper, margins, title, body } = OFFICIAL_LAYOUT;

/** Paper and margins. */
export const PAGE = {
  width: mm(paper.width),
  height: mm(paper.height),
  top: mm(margins.top),
  bottom: mm(margins.bottom),
  left: mm(margins.left),
  right: mm(margins.right),
  header: 851,
  /** Measured: puts the page number's dash 7 mm below the 版心 (7.5). */
  footer: mm(25.3),
} as const;

/** On a landscape page the number stands under the text, as far below it as on the others; Word cannot turn a footer. */
export const LANDSCAPE_FOOTER = PAGE.right - (PAGE.bottom - PAGE.footer);

/** Width of the 版心. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Width of the text on a landscape page (clause 8): the sheet is turned, so top and bottom margins stand at the sides. */
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.top - PAGE.bottom;

/** 22 lines a page (5.2.3). Measured: 580 already gives 21 lines. */
export const LINE = 579;

/** Height of the line that holds the issuing organ's mark. */
export const MARK_LINE = 1200;

/** 28 characters a line (5.2.3): 3号 in print is 15.75 pt, Word's 16 pt less a quarter. Measured: −4 gives 27. */
export const CHARACTER = 315;
export const CHARACTER_SPACING = -5;

/** Letter sizes: 2号, 3号, 4号, 小4. */
export const SIZE = { two: title.size * 2, three: body.size * 2, four: 28, smallFour: 24 } as const;

/** A 2号 character's width, and how many fit a line of the title. */
export const TITLE_CHARACTERS = Math.floor(TEXT_WIDTH / 440);

/** One 4号 character, by which page numbers and 版记 stand in from the edge (7.4, 7.5). */
export const FOUR_CHARACTER = 280;

/** Widths of lines: the red line 7.2.7; 版记 thick 0.35 mm and thin 0.25 mm (7.4.1). */
export const RULE = { red: 12, thick: 8, thin: 6, cell: 4 } as const;

/** Colour of the issuing organ's mark and line (7.2.4, 7.2.7), and the light ground of a claim without support. */
export const COLOR = { red: 'FF0000', black: '000000', unsupported: 'FFF2CC' } as const;
