import { LineRuleType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { chartOf } from '../charts/chart-html';
import { childElements, type HtmlElement } from '../html/node';
import { chartOptions } from './chart-options';
import { styled } from './paragraphs';
import { STYLE } from './styles';

/** A native chart, which can be edited in Word, with its caption below. */
export function chartBlocks(element: HtmlElement): readonly Paragraph[] {
  const chart = chartOf(element);
  const captions = childElements(element, 'figcaption').map((caption) =>
    styled(caption, STYLE.pictureCaption),
  );
  if (chart === null) return captions;
  const picture = new Paragraph({
    style: STYLE.caption,
    // In a line of exact height a drawing would be cut off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 0 },
    children: [new ChartRun(chartOptions(chart))],
  });
  return [picture, ...captions];
}
