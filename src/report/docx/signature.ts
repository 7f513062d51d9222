import { AlignmentType, Paragraph } from 'docx';
import { type HtmlElement, hasClass, textOf } from '../html/node';
import { CHARACTER } from './page';
import { blankLine, kept } from './paragraphs';
import { inlineRuns } from './runs';
import { STYLE } from './styles';
import { textWidth } from './text-width';

/** Characters kept free at the right: of the date under a seal, and of the organ where there is no seal (7.3.5). */
const SEALED_DATE = 4;
const UNSEALED = 2;

/**
 * 署名 and 成文日期 (7.3.5). Sealed, the usual form: the date four characters from the right, the organ centred over it, two
 * blank lines for the seal's upper half. `class="org unsealed"`: one blank line, the organ two characters from the right,
 * the date starting two characters right of the organ's start.
 * All stays on one page; the last text before it is tied to it by `endsOnSignature`.
 */
export function signature(organ: HtmlElement, date: HtmlElement | undefined): readonly Paragraph[] {
  const organWidth = textWidth(textOf(organ));
  const dateWidth = date === undefined ? organWidth : textWidth(textOf(date));
  const sealed = !hasClass(organ, 'unsealed');
  const right = sealed ? sealedIndents(organWidth, dateWidth) : unsealedIndents(organWidth, dateWidth);
  return [
    ...(sealed ? [blankLine(true), blankLine(true)] : [blankLine(true)]),
    rightAligned(organ, right.organ, true),
    ...(date === undefined ? [] : [rightAligned(date, right.date, false)]),
  ];
}

/** A date that stands without an organ: four characters from the right. */
export function dateLine(date: HtmlElement): Paragraph {
  return rightAligned(date, SEALED_DATE, false);
}

/** True when the signature follows, or the list of attachments above it: its page must show some text too (7.3.5.5), so the text before is kept with it. */
export function endsOnSignature(next: HtmlElement | undefined): boolean {
  return hasClass(next, 'org') || hasClass(next, 'attach');
}

interface Indents {
  readonly organ: number;
  readonly date: number;
}

function sealedIndents(organWidth: number, dateWidth: number): Indents {
  const organ = SEALED_DATE + (dateWidth - organWidth) / 2;
  // An organ with a very long name would leave the page: it stays at the edge and the date moves under its middle.
  return organ >= 0
    ? { organ, date: SEALED_DATE }
    : { organ: 0, date: Math.max(0, (organWidth - dateWidth) / 2) };
}

function unsealedIndents(organWidth: number, dateWidth: number): Indents {
  const date = UNSEALED + organWidth - 2 - dateWidth;
  return date >= UNSEALED ? { organ: UNSEALED, date } : { organ: UNSEALED + UNSEALED - date, date: UNSEALED };
}

function rightAligned(element: HtmlElement, characters: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: STYLE.flush,
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(characters * CHARACTER) },
    ...kept(keepNext),
    children: inlineRuns(element),
  });
}
