import Handlebars from 'handlebars';
import type { TemplateHelper } from '../../../src/report/template/helper';
import { SafeHtml } from '../../../src/report/template/safe-html';

/** What a template may call and take in. */
export interface TemplateSurroundings {
  readonly helpers: Readonly<Record<string, TemplateHelper>>;
  readonly partials: Readonly<Record<string, string>>;
}

/** Renders with Handlebars itself, our helpers handed to it in its own manner. */
export function realHandlebars(
  source: string,
  { helpers, partials }: TemplateSurroundings,
  data: object,
): string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, function (this: unknown, ...given: unknown[]) {
      const options = given.at(-1) as Handlebars.HelperOptions;
      const block = options.fn && {
        body: (context: unknown = this, values: readonly unknown[] = []) =>
          options.fn(context, { blockParams: [...values] }),
        otherwise: (context: unknown = this) => options.inverse(context),
      };
      const call = { name, hash: options.hash, context: this, root: data, ...(block && { block }) };
      const result = helper(given.slice(0, -1), call);
      return result instanceof SafeHtml ? new handlebars.SafeString(result.html) : result;
    });
  }
  handlebars.registerPartial(partials);
  return handlebars.compile(source)(data);
}
