import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { type HtmlElement, textOf } from '../html/node';
import { type FontRole, fontOf } from './fonts';
import { TITLE_CHARACTERS } from './page';
import { inlineRuns, textRun } from './runs';
import { splitTitle } from './split-title';
import { STYLE } from './styles';

/** The option that ties a paragraph to the next one. It is never written as “no”, which would overrule the style. */
export function kept(keepNext: boolean): { readonly keepNext?: true } {
  return keepNext ? { keepNext } : {};
}

/** An empty line of the line grid; with `keepNext` it stays on the page of what follows. */
export function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: STYLE.flush, ...kept(keepNext) });
}

/** A paragraph of an element's content in one of our styles; `keepNext` ties its last line to what follows. */
export function styled(element: HtmlElement, style: string, keepNext = false): Paragraph {
  return new Paragraph({ style, ...kept(keepNext), children: inlineRuns(element) });
}

/** The title, broken at words (7.3.1), with the blank line that stands below it (7.3.2). */
export function titleParagraphs(element: HtmlElement): readonly Paragraph[] {
  const lines = splitTitle(textOf(element), TITLE_CHARACTERS);
  const runs = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    textRun(line),
  ]);
  return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs }), blankLine()];
}

/** A heading on its own line: level 1 一、 in 黑体, level 2 （一） in 楷体, level 3 1. in 仿宋 (7.3.3). */
export function headingParagraph(element: HtmlElement, level: 1 | 2 | 3): Paragraph {
  const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level];
  return new Paragraph({ heading, children: inlineRuns(element) });
}

/** A level 3 heading and the text that follows it on the same line. */
export function runInParagraph(heading: HtmlElement, text: HtmlElement): Paragraph {
  return new Paragraph({ style: STYLE.body, children: [...inlineRuns(heading), ...inlineRuns(text)] });
}

/** A centred line, such as the number of a bulletin, or who gives an account, in 楷体. */
export function centredParagraph(element: HtmlElement, font: FontRole = 'body'): Paragraph {
  return new Paragraph({
    style: STYLE.flush,
    alignment: AlignmentType.CENTER,
    children: inlineRuns(element, font === 'body' ? {} : { font: fontOf(font) }),
  });
}
