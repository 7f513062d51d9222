import { Paragraph } from 'docx';
import { childElements, type HtmlElement, textOf } from '../html/node';
import { CHARACTER } from './page';
import { blankLine, kept } from './paragraphs';
import { textRun } from './runs';
import { STYLE } from './styles';

const LABEL = '附件：';

/** Width of “1.” in Times New Roman: half and a quarter of a character. */
const NUMBER_WIDTH = Math.round(CHARACTER * 0.75);

/**
 * 附件说明 (7.3.4): a blank line, then two characters in, numbered when there are several; what wraps stands under the
 * name. Numbers that the template wrote are taken over by ours.
 * @param keepNext ties all of them to what follows, so that a signature is never alone with them on a page
 */
export function attachmentList(element: HtmlElement, keepNext: boolean): readonly Paragraph[] {
  const names = childElements(element, 'span').map((span) => textOf(span).replace(/^\d+[.．]\s*/, ''));
  const numbered = names.length > 1;
  const numberWidth = numbered ? NUMBER_WIDTH : 0;
  const labelWidth = LABEL.length * CHARACTER;
  return [
    blankLine(keepNext),
    ...names.map((name, index) => {
      const number = numbered ? `${index + 1}.` : '';
      const isFirst = index === 0;
      return new Paragraph({
        style: STYLE.flush,
        ...kept(keepNext),
        indent: {
          left: 2 * CHARACTER + labelWidth + numberWidth,
          hanging: (isFirst ? labelWidth : 0) + numberWidth,
        },
        children: [textRun((isFirst ? LABEL : '') + number + name)],
      });
    }),
  ];
}
