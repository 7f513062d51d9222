import type { Rect } from './rect';

/** JSON as the wire carries it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A table (list object) of a sheet; the rectangle holds its header and total rows too. */
export interface GridTable {
  readonly id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** Banding, filter button and the like, by their names on the wire. */
  readonly looks: Record<string, boolean>;
}

/** A threaded comment. */
export interface Comment {
  readonly id: string;
  rect: Rect;
  content: string;
  author: string;
  resolved: boolean;
  readonly created: string;
  readonly replies: { readonly id: string; content: string; author: string }[];
}

/** A note: the old yellow kind of comment. */
export interface Note {
  rect: Rect;
  content: string;
  author: string;
  visible: boolean;
  width: number;
  height: number;
}

/** A rule about what may be typed into cells. Objects are as office.js writes them (`{ list: { source } }`). */
export interface Validation {
  rects: Rect[];
  rule: { [key: string]: Json };
  errorAlert: Json;
  prompt: Json;
  ignoreBlanks: boolean;
  /** The rule as the file held it, as long as it was not changed. */
  readonly origin?: object;
}

/** A conditional format. Unknown parts of one that came from a file are kept in `origin`. */
export interface ConditionalFormat {
  readonly id: string;
  rects: Rect[];
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  formula: string;
  fill: string | null;
  readonly font: Record<string, Json>;
  rule: Json;
  readonly origin?: object;
}

/** Page settings of a sheet by their names on the wire. */
export interface PageBox {
  readonly settings: Record<string, Json>;
  printArea: Rect[] | null;
  titleRows: Rect | null;
  titleColumns: Rect | null;
  /** Page setup, headers and footers as the file held them. */
  origin?: { readonly pageSetup: object; readonly headerFooter: object };
}
