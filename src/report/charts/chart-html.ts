import { escapeHtml } from '../../core/escape-html';
import type { HtmlElement } from '../html/node';
import type { Chart } from './chart';
import { chartSvg } from './chart-svg';

/**
 * A chart in the briefing's HTML: drawn for the preview, with its data beside it for the Word file.
 * @param number which picture of the document it is
 */
export function chartHtml(chart: Chart, number: number): string {
  const data = escapeHtml(JSON.stringify(chart));
  const caption = `<figcaption>图${number}　${escapeHtml(chart.title)}（单位：${escapeHtml(chart.unit)}）</figcaption>`;
  return `<figure class="chart" data-chart="${data}">${chartSvg(chart)}${caption}</figure>`;
}

/** The data of a chart in the HTML; null for a figure of any other kind. */
export function chartOf(element: HtmlElement): Chart | null {
  const data = element.attributes['data-chart'];
  if (data === undefined) return null;
  try {
    const chart: unknown = JSON.parse(data);
    return isChart(chart) ? chart : null;
  } catch {
    return null;
  }
}

/** A template may write such an element by hand, so its data are looked at before they are trusted. */
function isChart(value: unknown): value is Chart {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, title, categories, series } = value as Partial<Record<keyof Chart, unknown>>;
  return (
    (kind === 'column' || kind === 'stacked' || kind === 'pie') &&
    typeof title === 'string' &&
    Array.isArray(categories) &&
    categories.length > 0 &&
    Array.isArray(series) &&
    series.length > 0
  );
}
