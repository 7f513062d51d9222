import type { XmlElement } from '../../document/xml';
import type { TagPiece } from './docx-template';
import { findTags, isChart } from './typed-tag';

/** A picture whose alternative text holds a chart's tag, with the tag. */
export interface PictureTag {
  /** What the chart takes the place of. */
  readonly picture: XmlElement;
  readonly tag: TagPiece;
}

/**
 * Pictures, charts and shapes of a part with `{{chart "levels"}}` as their alternative text (description or title): a
 * clerk puts a picture where the chart should stand, as large as it should be.
 */
export function pictureTags(root: XmlElement): PictureTag[] {
  const found: PictureTag[] = [];
  let line = 0;
  const walk = (element: XmlElement, picture: XmlElement | null): void => {
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      if (child.name === 'p') line += 1;
      if (child.name === 'docPr' && picture !== null) {
        const tag = chartTag(child, line);
        if (tag && found.at(-1)?.picture !== picture) found.push({ picture, tag });
      }
      // A newer kind of drawing stands in one element with what older programs show instead.
      const isPicture = child.name === 'drawing' || child.name === 'AlternateContent';
      walk(child, isPicture ? (picture ?? child) : picture);
    }
  };
  walk(root, null);
  return found;
}

function chartTag({ attributes }: XmlElement, line: number): TagPiece | null {
  for (const text of [attributes.descr, attributes.title]) {
    const tag = findTags(text ?? '').tags.find((each) => isChart(each.text));
    if (tag && text !== undefined)
      return { kind: 'tag', text: tag.text, line, column: 1, paragraph: text, level: 'picture' };
  }
  return null;
}
