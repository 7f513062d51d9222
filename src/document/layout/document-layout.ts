/** How a stretch of text is set. */
export interface TextFormat {
  readonly text: string;
  /** The typeface of its Chinese characters; '' where nothing names one. */
  readonly font: string;
  /** In points. */
  readonly size: number;
}

/** A line's height: fixed, in points, or so many times what the letters need. */
export type LineHeight = { readonly points: number } | { readonly multiple: number };

/** How a paragraph is set, styles and defaults resolved. */
export interface ParagraphLayout {
  /** Index of its section. */
  readonly section: number;
  /** `center`, `both`, `left` …; '' where nothing is said. */
  readonly alignment: string;
  readonly lineHeight: LineHeight;
  /** How far its first line stands in, in characters; negative where it stands out. */
  readonly firstLine: number;
  /** Whether Word numbers it: its list then sets its indent. */
  readonly isListed: boolean;
  readonly pieces: readonly TextFormat[];
}

/** Pages of one kind, lengths in millimetres. The gutter belongs to the left margin. */
export interface SectionLayout {
  /** 0-based line it begins with. */
  readonly line: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface TableLayout {
  /** 0-based line of its first row. */
  readonly line: number;
  readonly section: number;
  /** In millimetres; null where it is a share of the text's width. */
  readonly width: number | null;
  readonly columns: number;
}

/** How a document is set. Lines are those of `readDocxParagraphs`. */
export interface DocumentLayout {
  readonly sections: readonly SectionLayout[];
  /** One for each line; null for a row of a table. */
  readonly paragraphs: readonly (ParagraphLayout | null)[];
  readonly tables: readonly TableLayout[];
  /** Whether a header or footer counts the pages. */
  readonly hasPageNumbers: boolean;
}
