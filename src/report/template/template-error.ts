import { UserError } from '../../core/errors';

/** A place in a template's text: both numbers count from 1. */
export interface TemplatePlace {
  readonly template: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with a template. */
export type TemplateErrorCode =
  | 'template-syntax'
  | 'template-block-open'
  | 'template-unsupported'
  | 'template-unknown-field'
  | 'template-unknown-helper'
  | 'template-unknown-partial'
  | 'template-bad-argument'
  | 'template-not-text'
  | 'template-too-deep'
  | 'template-too-long'
  // In a Word file only.
  | 'template-tag-unclosed'
  | 'template-block-unclosed'
  | 'template-block-unopened'
  | 'template-block-crossing'
  | 'template-body-place'
  | 'template-chart-place';

/** A fault in a template, at the line and column the writer has to mend; `details` repeat the place. */
export class TemplateError extends UserError {
  readonly template: string;
  readonly line: number;
  readonly column: number;

  constructor(
    code: TemplateErrorCode,
    place: TemplatePlace,
    details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, { ...place, ...details }, options);
    this.name = 'TemplateError';
    this.template = place.template;
    this.line = place.line;
    this.column = place.column;
  }
}
