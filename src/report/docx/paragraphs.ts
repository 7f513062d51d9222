import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { type HtmlElement, textOf } from '../html/node';
import { TITLE_CHARACTERS } from './page';
import { inlineRuns, textRun } from './runs';
import { splitTitle } from './split-title';
import { STYLE } from './styles';

/** An empty line of the line grid. */
export function blankLine(): Paragraph {
  return new Paragraph({ style: STYLE.flush });
}

/** A paragraph of an element's content in one of our styles. */
export function styled(element: HtmlElement, style: string): Paragraph {
  return new Paragraph({ style, children: inlineRuns(element) });
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

/** A centred line, such as the number of a bulletin. */
export function centredParagraph(element: HtmlElement): Paragraph {
  return new Paragraph({
    style: STYLE.flush,
    alignment: AlignmentType.CENTER,
    children: inlineRuns(element),
  });
}
