import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { fontOf } from './fonts';
import { FOUR_CHARACTER, SIZE } from './page';
import { exactLine } from './styles';

/** Page numbers (7.5): “— 1 —” in 4号半角宋体, odd ones one character from the right, even ones from the left. */
export function pageNumberFooters(): { readonly default: Footer; readonly even: Footer } {
  return { default: numberFooter('right'), even: numberFooter('left') };
}

function numberFooter(side: 'left' | 'right'): Footer {
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fontOf('pageNumber'),
    size: SIZE.four,
    characterSpacing: 0,
  });
  const line = new Paragraph({
    alignment,
    indent: { [side]: FOUR_CHARACTER },
    spacing: exactLine(FOUR_CHARACTER),
    children: [run],
  });
  return new Footer({ children: [line] });
}
