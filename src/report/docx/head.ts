import { AlignmentType, Paragraph, TabStopType, type TextRun } from 'docx';
import { childElements, type HtmlElement, hasClass, textOf } from '../html/node';
import { fontOf } from './fonts';
import { CHARACTER, COLOR, LINE, MARK_LINE, mm, RULE, TEXT_WIDTH } from './page';
import { blankLine, styled } from './paragraphs';
import { rule } from './rules';
import { inlineRuns, textRun } from './runs';
import { STYLE } from './styles';
import { textWidth } from './text-width';

/** Letter size of the issuing organ's mark when it fits, in half points; the standard leaves it to the organ (7.2.4). */
const MARK_SIZE = 84;

/**
 * How far below the mark's paragraph its ink starts, in twips, for a size in half points. Measured: in a line of exact
 * height the letters stand on a line four fifths down, and a mark's ink rises 0.834 of its size above that.
 */
function markLead(size: number): number {
  return Math.round(0.8 * MARK_LINE - 0.834 * size * 10);
}

/** The red line under the head: 4 mm below the text (7.2.7); measured 3.8 mm with a distance of 6 points. */
const RED_LINE = { bottom: { ...rule(RULE.red, COLOR.red), space: 6 } };

/**
 * 份号, 密级和保密期限, 紧急程度 (7.2.1–7.2.3): top left, each on a line of its own, in this order; the number in 仿宋, the
 * others in 黑体. The mark that follows keeps its distance from the edge of the 版心, however many lines stand above it.
 */
export function headMarks(marks: HtmlElement, mark: HtmlElement | undefined): readonly Paragraph[] {
  const lines = childElements(marks, 'p').map((line) =>
    styled(line, hasClass(line, 'copyno') ? STYLE.flush : STYLE.label),
  );
  return [...lines, mark === undefined ? blankLine() : organMark(mark, lines.length)];
}

/**
 * 发文机关标志 (7.2.4): red, centred, its upper edge 35 mm below the 版心's; made smaller when it does not fit.
 * @param linesAbove lines of 3号 text that stand above it
 */
export function organMark(element: HtmlElement, linesAbove = 0): Paragraph {
  const asked = Number(element.attributes['data-size'] ?? MARK_SIZE);
  const fits = Math.floor(TEXT_WIDTH / 10 / textWidth(textOf(element)));
  const size = Math.min(Number.isFinite(asked) && asked > 0 ? asked : MARK_SIZE, fits);
  return new Paragraph({
    style: STYLE.mark,
    spacing: { before: Math.max(0, mm(35) - markLead(size) - linesAbove * LINE) },
    children: inlineRuns(element, { size }),
  });
}

/**
 * 发文字号 (7.2.5) two blank lines below the mark: centred; with 签发人 (7.2.6, upward documents) at the left, the signer at
 * the right, the name in 楷体. The red line follows, then the two blank lines above the title (7.3.1).
 */
export function documentNumber(number: HtmlElement, signer: HtmlElement | undefined): readonly Paragraph[] {
  const line =
    signer === undefined
      ? new Paragraph({
          style: STYLE.flush,
          alignment: AlignmentType.CENTER,
          border: RED_LINE,
          children: inlineRuns(number),
        })
      : leftAndRight([...inlineRuns(number)], signerRuns(signer));
  return [blankLine(), blankLine(), line, blankLine(), blankLine()];
}

/** The head of a 简报: office at the left, date at the right, over the red line. */
export function bulletinLine(element: HtmlElement): readonly Paragraph[] {
  const [left, right] = childElements(element, 'span');
  const runs = [left, right].map((side) => (side === undefined ? [] : [...inlineRuns(side)]));
  return [leftAndRight(runs[0] ?? [], runs[1] ?? []), blankLine(), blankLine()];
}

function signerRuns(signer: HtmlElement): TextRun[] {
  const [label = '', name = ''] = textOf(signer).split(/(?<=[：:])/);
  return [textRun(label), textRun(name, { font: fontOf('level2') })];
}

function leftAndRight(left: readonly TextRun[], right: readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: STYLE.flush,
    alignment: AlignmentType.LEFT,
    border: RED_LINE,
    // An indent would shorten the red line, so the character at the left is a blank one.
    children: [textRun('　'), ...left, textRun('\t'), ...right],
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
  });
}
