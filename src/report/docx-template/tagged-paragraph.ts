import { type XmlElement, xmlText } from '../../document/xml';
import { type FoundTag, findTags } from './typed-tag';

/** A tag of a paragraph, which may be lifted out of it. */
export interface ParagraphTag extends FoundTag {
  /** The text element in which it begins. */
  readonly owner: number;
  lifted: boolean;
}

/** A paragraph with its text, however Word split it into runs. */
export interface TaggedParagraph {
  readonly element: XmlElement;
  readonly parent: XmlElement;
  /** 1-based in its part. */
  readonly line: number;
  readonly texts: readonly {
    readonly element: XmlElement;
    readonly container: XmlElement;
    readonly at: number;
  }[];
  readonly text: string;
  readonly tags: readonly ParagraphTag[];
  /** Where braces open that are never closed, or null. */
  readonly unclosed: number | null;
}

/** Every paragraph of a part in its order, those in tables, text boxes and controls too. */
export function taggedParagraphs(root: XmlElement): TaggedParagraph[] {
  const found: TaggedParagraph[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      if (child.name === 'p') found.push(read(child, element, found.length + 1));
      walk(child);
    }
  };
  walk(root);
  return found;
}

function read(element: XmlElement, parent: XmlElement, line: number): TaggedParagraph {
  const texts: { element: XmlElement; container: XmlElement; at: number }[] = [];
  let text = '';
  const walk = (inside: XmlElement, container: XmlElement): void => {
    for (const child of inside.children) {
      // A paragraph in a text box is read for itself.
      if (child.kind === 'text' || child.name === 'p') continue;
      if (child.name === 't' && inside.name === 'r') {
        texts.push({ element: child, container, at: text.length });
        text += xmlText(child);
      } else walk(child, child.name === 'r' ? inside : child);
    }
  };
  walk(element, element);
  const { tags, unclosed } = findTags(text);
  const ownerOf = (start: number): number => texts.findLastIndex(({ at }) => at <= start);
  const owned = tags.map((tag) => ({ ...tag, owner: ownerOf(tag.start), lifted: false }));
  return { element, parent, line, texts, text, tags: owned, unclosed };
}
