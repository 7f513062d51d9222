import { escapeHtml } from '../core/escape-html';
import { formatDayShort } from './day-text';
import type { Figure } from './figures/figure';

/**
 * A figure's value as a document writes it: lists with 、, days as 3月14日 (with the year when it is another), a
 * percentage with its sign.
 * @param year the year the document is about
 */
export function figureText({ value, unit }: Figure, year: number): string {
  const text =
    typeof value === 'object'
      ? value.map((each) => formatDayShort(each, year)).join('、')
      : formatDayShort(String(value), year);
  return unit === '%' ? `${text}%` : text;
}

/** The figure in the text, which the preview and the pane can follow to its rows. */
export function figureHtml(figure: Figure, text: string): string {
  return `<span class="figure" data-figure="${escapeHtml(figure.id)}">${escapeHtml(text)}</span>`;
}
