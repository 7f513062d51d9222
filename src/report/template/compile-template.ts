import { checkTemplate } from './check-template';
import { DEFAULT_LIMITS, type TemplateLimits } from './environment';
import { rootFrame } from './frame';
import type { TemplateHelper } from './helper';
import { parseTemplate } from './parse-template';
import { renderProgram } from './render';

/** A template ready to use: the same data always give the same text. */
export type Template = (data: unknown) => string;

export interface TemplateOptions {
  readonly helpers: Readonly<Record<string, TemplateHelper>>;
  /** Texts that `{{> name}}` may take in. */
  readonly partials?: Readonly<Record<string, string>>;
  /** The name that faults are reported under, commonly the file's name. */
  readonly name?: string;
  readonly limits?: Partial<TemplateLimits>;
}

/**
 * Makes a Handlebars template usable without eval: it is parsed by Handlebars and interpreted here. Differences: always
 * strict (a plain `{{name}}` that does not exist is a fault, `{{#if name}}` is not), own properties only, no decorators,
 * no partial blocks.
 * @throws {TemplateError} with line and column, for faults of syntax and for unknown helpers and partials at once, for
 * faults that depend on the data when the template is called
 */
export function compileTemplate(source: string, options: TemplateOptions): Template {
  const template = parseTemplate(source, options.name ?? 'template');
  const partials = new Map(
    Object.entries(options.partials ?? {}).map(([name, text]) => [name, parseTemplate(text, name)] as const),
  );
  const known = { helpers: new Set(Object.keys(options.helpers)), partials: new Set(partials.keys()) };
  for (const part of [template, ...partials.values()]) checkTemplate(part, known);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return (data) =>
    renderProgram(template.program, rootFrame(template.name, data), {
      helpers: options.helpers,
      partials,
      limits,
      root: data,
      written: 0,
    });
}
