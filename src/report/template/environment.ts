import type { TemplateHelper } from './helper';
import type { ParsedTemplate } from './parse-template';

/** Bounds on one rendering: nested blocks and partials, and characters written. */
export interface TemplateLimits {
  readonly depth: number;
  readonly output: number;
}

/** A briefing is some tens of thousands of characters and nests less than ten deep. */
export const DEFAULT_LIMITS: TemplateLimits = { depth: 100, output: 5_000_000 };

/** What one rendering needs beside the frame it stands in. */
export interface Environment {
  readonly helpers: Readonly<Record<string, TemplateHelper>>;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly limits: TemplateLimits;
  readonly root: unknown;
  /** Characters written so far; the only thing that changes while rendering. */
  written: number;
}
