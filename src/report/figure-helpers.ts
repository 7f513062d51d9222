import { UserError } from '../core/errors';
import { escapeHtml } from '../core/escape-html';
import type { Figures } from './figures/evaluate-figures';
import type { Figure } from './figures/figure';
import { HelperArgumentError, type TemplateHelper } from './template/helper';
import { SafeHtml } from './template/safe-html';

/** What a claim without rows is printed with. */
export const UNSUPPORTED_MARK = '（无台账支撑）';

/** A briefing's claims that no row supports, in the order of the text. */
export interface ClaimLog {
  readonly unsupported: string[];
  /** Ids of the figures the text used, in order, each once. */
  readonly used: Set<string>;
}

/**
 * Helpers that tie a template to the ledgers:
 * `{{figure "id"}}` prints a number that can be followed to its rows;
 * `{{#claim "words" "id" …}}…{{/claim}}` prints its body only when every figure named has rows, else the words with the mark;
 * `{{#whole "id"}}…{{else}}…{{/whole}}` prints 全体 only when the share is 100 % (rule G-02);
 * `(value "id")` and `(given "id")` give the value, and whether its ledger was given, to other helpers.
 */
export function figureHelpers(figures: Figures, log: ClaimLog): Readonly<Record<string, TemplateHelper>> {
  const take = (id: unknown): Figure => {
    const figure = typeof id === 'string' ? figures.get(id) : undefined;
    if (!figure) throw new UserError('figure-unknown', { name: String(id) });
    log.used.add(figure.id);
    return figure;
  };
  const mark = (words: string): SafeHtml => {
    log.unsupported.push(words);
    return new SafeHtml(`<mark class="unsupported">${escapeHtml(words)}${UNSUPPORTED_MARK}</mark>`);
  };
  return {
    figure: ([id]) => {
      const figure = take(id);
      return figure.supported ? new SafeHtml(figureHtml(figure)) : mark(figure.query);
    },
    claim: ([words, ...ids], { block }) => {
      if (typeof words !== 'string' || !block)
        throw new HelperArgumentError('a block with the words of the claim', words);
      const supported = ids.map(take).every((figure) => figure.supported && figure.rows.length > 0);
      return supported ? new SafeHtml(block.body()) : new SafeHtml(`${mark(words).toString()}。`);
    },
    whole: ([id], { block }) => {
      if (!block) throw new HelperArgumentError('a block', id);
      const figure = take(id);
      return new SafeHtml(figure.supported && figure.value === 100 ? block.body() : block.otherwise());
    },
    value: ([id]) => take(id).value,
    given: ([id]) => take(id).supported,
  };
}

function figureHtml({ id, value, unit }: Figure): string {
  const text = typeof value === 'object' ? value.join('、') : String(value);
  return `<span class="figure" data-figure="${escapeHtml(id)}">${escapeHtml(text)}${unit === '%' ? '%' : ''}</span>`;
}
