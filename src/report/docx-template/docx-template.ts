import type { DocxParts } from '../../document/docx-package';
import type { XmlElement } from '../../document/xml';

/** A tag typed in Word, and where a person finds it. */
export interface TagPiece {
  readonly kind: 'tag';
  readonly text: string;
  /** 1-based paragraph of its part, and place in the paragraph's text. */
  readonly line: number;
  readonly column: number;
  /** The text of the paragraph. */
  readonly paragraph: string;
  /** What the tag stands in: a block must end in what it began in, or the file would come apart. */
  readonly level: string;
}

/** A stretch of a part that stays as it is. */
export interface XmlPiece {
  readonly kind: 'xml';
  readonly part: string;
  readonly xml: string;
  /** Whether what follows stands in a run, between paragraphs, between rows, or in the place of a picture. */
  readonly follows: 'text' | 'blocks' | 'rows' | 'picture';
  /** The paragraph whose format text between paragraphs takes; the picture that a chart replaces. */
  readonly like: XmlElement | null;
  /** Set where the body of a briefing goes. */
  readonly body: boolean;
}

export type Piece = TagPiece | XmlPiece;

/** A Word file taken apart at its tags. */
export interface DocxTemplate {
  readonly name: string;
  readonly parts: DocxParts;
  readonly pieces: readonly Piece[];
  /** Whether it is a shell, with a place for the body of a briefing. */
  readonly isShell: boolean;
}

/** What a shell holds where the body goes. */
export const BODY_TAG = /^\{\{\{?\s*正文\s*\}?\}\}$/u;
