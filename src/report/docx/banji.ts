import {
  OverlapType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { childElements, type HtmlElement, hasClass, textOf } from '../html/node';
import { FOUR_CHARACTER, RULE, TEXT_WIDTH } from './page';
import { kept } from './paragraphs';
import { NO_RULE, rule } from './rules';
import { inlineRuns, textRun } from './runs';
import { exactLine, STYLE } from './styles';

/** What wraps stands behind the label: “抄送：” is three 4号 characters, “报：” of a bulletin two. */
function labelWidth(line: HtmlElement): number {
  const label = /^[^：:]{1,4}[：:]/.exec(textOf(line))?.[0] ?? '抄送：';
  return label.length * FOUR_CHARACTER;
}

/**
 * 版记 (7.4): lines of the 版心's width, 4号仿宋 one character in from both sides. It is a table floated to the foot of the
 * 版心, so that its last line is the last of the page; LibreOffice 7 leaves it where the text ends.
 */
export function banji(element: HtmlElement): readonly (Paragraph | Table)[] {
  const lines = childElements(element, 'p');
  const rows = lines.map((line, index) => {
    // Where it is not floated it must not be torn between two pages.
    const together = index < lines.length - 1;
    const content = hasClass(line, 'print') ? printLine(line) : copyLine(line, together);
    return new TableRow({ cantSplit: true, children: [cell(content)] });
  });
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: {
      top: rule(RULE.thick),
      bottom: rule(RULE.thick),
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: rule(RULE.thin),
      insideVertical: NO_RULE,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
      leftFromText: 0,
      rightFromText: 0,
    },
    rows,
  });
  // A document may not end with a table; the paragraph that has to follow is made as low as Word allows.
  return [table, new Paragraph({ style: STYLE.flush, spacing: exactLine(20) })];
}

function cell(paragraph: Paragraph): TableCell {
  return new TableCell({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children: [paragraph],
  });
}

/** 抄送：… */
function copyLine(line: HtmlElement, keepNext: boolean): Paragraph {
  const hanging = labelWidth(line);
  return new Paragraph({
    style: STYLE.imprint,
    ...kept(keepNext),
    indent: { left: FOUR_CHARACTER + hanging, hanging, right: FOUR_CHARACTER },
    children: inlineRuns(line),
  });
}

/** The printing office at the left, the day of printing at the right. */
function printLine(line: HtmlElement): Paragraph {
  const [office, day] = childElements(line, 'span');
  return new Paragraph({
    style: STYLE.imprint,
    indent: { left: FOUR_CHARACTER, right: FOUR_CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - FOUR_CHARACTER }],
    children: [
      ...(office === undefined ? [] : inlineRuns(office)),
      textRun('\t'),
      ...(day === undefined ? [] : inlineRuns(day)),
    ],
  });
}
