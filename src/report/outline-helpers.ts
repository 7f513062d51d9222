import { escapeHtml } from '../core/escape-html';
import { formatChineseNumber } from '../text/chinese-number';
import type { FigureSource } from './figure-source';
import { type BlockBody, HelperArgumentError, type HelperCall, type TemplateHelper } from './template/helper';
import { SafeHtml } from './template/safe-html';

/**
 * Helpers that number what is there and drop what is not:
 * `{{#section "标题" "id" …}}` a first-level heading 一、 with its text, when any of the figures has rows and the text is
 * not empty; `{{#subsection …}}` the same on the second level （一）;
 * `{{#points}}{{#point "id" …}}…{{/point}}…{{/points}}` 一是…二是…, each when all its figures have rows; a point that
 * stands alone gets no number.
 * Without figures a part is there when its text is.
 */
export function outlineHelpers({ look, bears }: FigureSource): Readonly<Record<string, TemplateHelper>> {
  const counters = { section: 0, subsection: 0 };
  const lists: string[][] = [];
  const any = (ids: readonly unknown[]): boolean => ids.length === 0 || ids.map(look).some(bears);
  return {
    section: ([title, ...ids], call) => {
      const block = blockOf(call, title);
      counters.subsection = 0;
      const text = any(ids) ? block.body() : '';
      if (isEmpty(text)) return new SafeHtml(block.otherwise());
      counters.section += 1;
      const heading = `${formatChineseNumber(counters.section)}、${escapeHtml(String(title))}`;
      return new SafeHtml(`<h2>${heading}</h2>${text}`);
    },
    subsection: ([title, ...ids], call) => {
      const block = blockOf(call, title);
      const text = any(ids) ? block.body() : '';
      if (isEmpty(text)) return new SafeHtml(block.otherwise());
      counters.subsection += 1;
      const heading = `（${formatChineseNumber(counters.subsection)}）${escapeHtml(String(title))}`;
      return new SafeHtml(`<h3>${heading}</h3>${text}`);
    },
    points: (_args, call) => {
      const block = blockOf(call, '');
      const points: string[] = [];
      lists.push(points);
      block.body();
      lists.pop();
      if (points.length === 0) return new SafeHtml(block.otherwise());
      const numbered = points.map((point, index) => `${formatChineseNumber(index + 1)}是${point}`);
      return new SafeHtml((points.length === 1 ? points : numbered).join(''));
    },
    point: (ids, call) => {
      const points = lists.at(-1);
      if (!points) throw new HelperArgumentError('a place inside {{#points}}', call.name);
      const block = blockOf(call, ids[0]);
      const text = ids.map(look).every(bears) ? block.body().trim() : '';
      if (!isEmpty(text)) points.push(text);
      return '';
    },
  };
}

function blockOf({ block }: HelperCall, given: unknown): { body: BlockBody; otherwise: BlockBody } {
  if (!block) throw new HelperArgumentError('a block', given);
  return block;
}

/** Whether nothing is left but tags and blanks; a picture or a table is something. */
function isEmpty(html: string): boolean {
  return !/<(?:figure|table)\b/.test(html) && html.replace(/<[^>]*>/g, '').trim() === '';
}
