import { type IRunOptions, ShadingType, TextRun } from 'docx';
import { type HtmlElement, type HtmlNode, hasClass } from '../html/node';
import { CHINESE_HINT, fontOf } from './fonts';
import { COLOR } from './page';

/** What a run differs in from its paragraph's style. */
export type RunFormat = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** A run of plain text in its paragraph's style. */
export function textRun(text: string, format: RunFormat = {}): TextRun {
  return new TextRun({ font: CHINESE_HINT, ...format, text });
}

/**
 * The runs of an element's inline content: strong, em (in 楷体, as Chinese has no italics), br, mark.unsupported (a claim
 * without support, kept and lightly shaded). Other inline elements, such as span.figure, leave no trace.
 */
export function inlineRuns(element: HtmlElement, format: RunFormat = {}): readonly TextRun[] {
  return element.children.flatMap((child) => nodeRuns(child, format));
}

function nodeRuns(node: HtmlNode, format: RunFormat): readonly TextRun[] {
  if (node.kind === 'text') return [textRun(node.text, format)];
  if (node.name === 'br') return [new TextRun({ break: 1 })];
  return inlineRuns(node, { ...format, ...formatOf(node) });
}

function formatOf(element: HtmlElement): RunFormat {
  if (element.name === 'b' || element.name === 'strong') return { bold: true };
  if (element.name === 'i' || element.name === 'em') return { font: fontOf('level2') };
  if (element.name === 'mark' && hasClass(element, 'unsupported')) {
    return { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOR.unsupported } };
  }
  return {};
}
