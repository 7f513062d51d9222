import type { Figures } from '../figures/evaluate-figures';
import type { Figure } from '../figures/figure';
import type { Chart, ChartSeries } from './chart';
import type { ChartDefinition } from './chart-definitions';

/**
 * A chart filled from the figures.
 * @returns null where a ledger was not given, lacks a column, or has nothing to show
 */
export function chartData(definition: ChartDefinition, figures: Figures): Chart | null {
  const { id, title, kind, unit, points = [], series = [] } = definition;
  const ids = [...points, ...series].map(([, figure]) => figure);
  const found = ids.flatMap((figure) => figures.get(figure) ?? []);
  const usable = found.filter((figure) => figure.supported && figure.missing === undefined);
  if (usable.length < ids.length) return null;
  const data = points.length > 0 ? fromPoints(points, title, usable) : fromSeries(series, usable);
  const shown = data.series.some(({ values }) => values.some((value) => value > 0));
  return shown ? { id, title, kind, unit, ...data, figures: ids } : null;
}

type Data = Pick<Chart, 'categories' | 'series'>;

function fromPoints(
  points: NonNullable<ChartDefinition['points']>,
  title: string,
  figures: readonly Figure[],
): Data {
  const values = figures.map(({ value }) => Number(value));
  return { categories: points.map(([label]) => label), series: [{ name: title, values }] };
}

function fromSeries(names: NonNullable<ChartDefinition['series']>, figures: readonly Figure[]): Data {
  const labels = figures.flatMap(({ groups = [] }) => groups.map(({ label }) => label));
  const categories = [...new Set(labels)];
  const series = figures.map(({ groups = [] }, index): ChartSeries => {
    const byLabel = new Map(groups.map(({ label, value }) => [label, value]));
    return { name: names[index]?.[0] ?? '', values: categories.map((label) => byLabel.get(label) ?? 0) };
  });
  return { categories, series };
}
